// Whether what happened is heard first: the focus is at the first wrong field, else at what is said of all of the form,
// else at the confirmation. A page that says nothing of the kind may have it anywhere.
() => {
  const first = selector => [...document.querySelectorAll(selector)].find(element => words(element.textContent) || element.matches('input'));
  const wanted = first('[aria-invalid=true]') ?? (document.querySelector('main [aria-describedby*="-change"]') ? null : first('main [role=alert]') ?? first('main [role=status]'));
  return wanted && document.activeElement !== wanted ? [`The focus is at ${tell(document.activeElement)} instead of ${tell(wanted)}.`] : [];
}
