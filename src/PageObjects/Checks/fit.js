// Checks that all visible content fits: nothing is outside the window, cut off or overlapping.
() => {
  const problems = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    problems.push(`The page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px.`);
  }

  const containerOf = element => {
    let at = element;
    while (getComputedStyle(at).display.startsWith('inline') && getComputedStyle(at).display !== 'inline-flex') {
      at = at.parentElement;
    }
    return at;
  };

  // A menu button may shorten the login ID, because the menu shows it in full.
  const isShortened = element => {
    const menu = document.getElementById(element.closest('[popovertarget]')?.getAttribute('popovertarget'));
    return getComputedStyle(element).textOverflow === 'ellipsis' && menu?.textContent.includes(words(element.textContent));
  };

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && isForTheEye(parent) && !isShortened(parent) && !parent.closest('select, datalist, script')) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
      texts.push({ parent, boxes, layer: layerOf(parent) });
    }
  }

  for (const { parent, boxes } of texts) {
    const container = containerOf(parent);
    const style = getComputedStyle(container);
    const frame = container.getBoundingClientRect();
    const isCut = (style.overflowX !== 'visible' && container.scrollWidth > container.clientWidth + 1)
      || (style.overflowY !== 'visible' && container.scrollHeight > container.clientHeight + 1);
    if (isCut) {
      problems.push(`${tell(parent)} is cut off.`);
    } else if (boxes.some(box => box.left < frame.left - 1 || box.right > frame.right + 1)) {
      problems.push(`${tell(parent)} sticks out of ${tell(container)}.`);
    }
    if (boxes.some(box => box.left < -1 || box.right > width + 1)) {
      problems.push(`${tell(parent)} is beyond the window's edge.`);
    }
  }

  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (one.parent !== other.parent && one.layer === other.layer
        && !one.parent.contains(other.parent) && !other.parent.contains(one.parent)
        && one.boxes.some(box => other.boxes.some(another => overlap(box, another)))) {
        problems.push(`${tell(one.parent)} and ${tell(other.parent)} lie over each other.`);
      }
    }
  }

  // In narrow windows, each cell of a table carries the label of its column.
  for (const cell of document.querySelectorAll('td')) {
    const label = /^"(.*?)"/.exec(getComputedStyle(cell, '::before').content)?.[1];
    const column = words(cell.closest('table').tHead?.rows[0].cells[cell.cellIndex]?.textContent ?? '');
    if (label !== undefined && label !== column) {
      problems.push(`${tell(cell)} is labeled “${label}”, and its column “${column}”.`);
    }
  }

  const controls = focusable().filter(isForTheEye).map(element => ({ element, layer: layerOf(element), box: element.getBoundingClientRect() }));
  for (const [index, one] of controls.entries()) {
    for (const other of controls.slice(index + 1)) {
      if (one.layer === other.layer && !one.element.contains(other.element) && !other.element.contains(one.element) && overlap(one.box, other.box)) {
        problems.push(`${tell(one.element)} and ${tell(other.element)} lie over each other.`);
      }
    }
  }
  return problems;
}
