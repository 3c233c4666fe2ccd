// Checks that a screen reader announces the result first: the focus is on the first invalid field, else on the form's error,
// else on the confirmation. On a page with none of these, the focus may be anywhere.
() => {
  const first = selector => [...document.querySelectorAll(selector)].find(element => words(element.textContent) || element.matches('input'));
  const wanted = first('[aria-invalid=true]') ?? (document.querySelector('main [aria-describedby*="-change"]') ? null : first('main [role=alert]') ?? first('main [role=status]'));
  return wanted && document.activeElement !== wanted ? [`The focus is at ${tell(document.activeElement)} instead of ${tell(wanted)}.`] : [];
}
