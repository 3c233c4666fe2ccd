// Returns what moved without user input since the page load began (Layout Instability API).
async () => {
  const moves = [];
  const add = shifts => {
    for (const { sources, hadRecentInput } of shifts) {
      for (const { node, previousRect: from, currentRect: to } of hadRecentInput ? [] : sources) {
        const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        moves.push(`${element ? tell(element) : 'Something'} moved by itself from ${from.x}, ${from.y} to ${to.x}, ${to.y} px.`);
      }
    }
  };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // The layout shifts of a frame are reported after the next frame.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  add(observer.takeRecords());
  return moves;
}
