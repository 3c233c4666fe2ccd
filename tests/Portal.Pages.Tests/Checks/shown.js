// Everything that is shown, each thing once, as its place in the document and what it is.
() => elements()
  .map((element, index) => ({ element, index }))
  .filter(({ element }) => isForTheEye(element))
  .map(({ element, index }) => `${index}: ${tell(element)}`)
