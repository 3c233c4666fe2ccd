// Returns the indexes of the visible buttons that have a background color.
() => [...document.querySelectorAll('button')].flatMap((button, index) =>
  isForTheEye(button) && parse(getComputedStyle(button).backgroundColor).alpha > 0 ? [index] : [])
