// Returns each visible element as its index in the document and its description.
() => elements()
  .map((element, index) => ({ element, index }))
  .filter(({ element }) => isForTheEye(element))
  .map(({ element, index }) => `${index}: ${tell(element)}`)
