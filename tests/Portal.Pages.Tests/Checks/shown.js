// Everything that is shown, each thing once, as its place in the document and what it is.
() => [...document.body.querySelectorAll('*')]
  .map((element, index) => ({ element, index }))
  .filter(({ element }) => isForTheEye(element))
  .map(({ element, index }) => `${index}: ${tell(element)}`)
