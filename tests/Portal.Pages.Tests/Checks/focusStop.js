// Checks the current tab stop: it must be the next one in document order, visibly focused and not covered.
() => {
  const element = document.activeElement;
  const wanted = focusable().find(stop => !window.lastStop
    || window.lastStop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  window.lastStop = element;
  if (element !== wanted) {
    return [`The Tab key stops at ${tell(element)} instead of ${wanted ? tell(wanted) : 'leaving the page'}.`];
  }

  const problems = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
    problems.push(`${tell(element)} has the focus and nothing shows it.`);
  } else {
    const ratio = contrast(parse(style.outlineColor), backgroundBehind(element));
    if (ratio < 3) {
      problems.push(`The ring around ${tell(element)} has a contrast of ${ratio.toFixed(2)}, less than 3.`);
    }
  }

  // A link that wraps onto a second line has two boxes.
  const [box] = element.getClientRects();
  const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  if (!element.contains(top)) {
    problems.push(`${tell(element)} has the focus and is covered by ${top ? tell(top) : 'the edge of the window'}.`);
  }
  return problems;
}
