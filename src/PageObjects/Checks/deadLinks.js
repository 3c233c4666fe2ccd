// Returns the links that lead to nothing on the page. Those of errors lead to fields.
() => [...document.querySelectorAll('a[href^="#"]')]
  .filter(link => link.checkVisibility())
  .filter(link => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return !target || (link.closest('[role=alert]') && !target.matches('input, select, textarea'));
  })
  .map(describe)
