// Returns what a browser waits for before it shows the page: files, and the end of the page.
// An element that is waited for is there when its start tag is: what comes in it or after it may still move.
() => [
  ...performance.getEntriesByType('resource')
    .filter(resource => resource.renderBlockingStatus === 'blocking')
    .map(resource => new URL(resource.name).pathname),
  ...[...document.querySelectorAll('link[rel=expect][blocking=render]')].map(link => {
    const [href, { lastElementChild: last }] = [link.getAttribute('href'), document.body];
    return href === `#${last.id}` && !last.hasChildNodes() ? 'end of page' : href;
  }),
]
