// What the first paint had to wait for, by path.
() => performance.getEntriesByType('resource')
  .filter(resource => resource.renderBlockingStatus === 'blocking')
  .map(resource => new URL(resource.name).pathname)
