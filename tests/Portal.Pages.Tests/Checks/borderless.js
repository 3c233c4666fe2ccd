// Of the buttons with these indexes, finds those without a border in forced colors mode.
numbers => numbers.map(number => document.querySelectorAll('button')[number])
  .filter(button => getComputedStyle(button).borderTopStyle === 'none' || parseFloat(getComputedStyle(button).borderTopWidth) === 0)
  .map(button => `${tell(button)} looks like text where colors are forced: it has no border.`)
