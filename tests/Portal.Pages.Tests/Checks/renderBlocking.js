() => performance.getEntriesByType('resource')
  .filter(resource => resource.renderBlockingStatus === 'blocking')
  .map(resource => new URL(resource.name).pathname)
