() => elements()
  .filter(element => [null, '::before', '::after'].some(part => {
    const style = getComputedStyle(element, part);
    const moves = times => times.split(',').some(time => parseFloat(time) > 0);
    return moves(style.transitionDuration) || (style.animationName !== 'none' && moves(style.animationDuration));
  }))
  .map(element => `${tell(element)} still moves although less motion is asked for.`)
