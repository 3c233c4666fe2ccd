// Which of these buttons have no border either, now that the system's colours are forced on them.
numbers => numbers.map(number => document.querySelectorAll('button')[number])
  .filter(button => getComputedStyle(button).borderTopStyle === 'none' || parseFloat(getComputedStyle(button).borderTopWidth) === 0)
  .map(button => `${tell(button)} is not to be told from text where colours are forced: it has no border.`)
