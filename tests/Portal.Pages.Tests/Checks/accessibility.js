// What axe finds by these rules, or by those with these tags; a contrast that it could not make out counts as one that is wrong.
async tagsOrRules => {
  const report = await axe.run(document, {
    runOnly: tagsOrRules,
    // Left out by axe unless asked for.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
  });
  return [...report.violations, ...report.incomplete.filter(rule => rule.id === 'color-contrast')].flatMap(rule =>
    rule.nodes.map(node =>
      `${node.target.join(' ')}: ${rule.help} (${rule.id}). ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(' ')}`));
}
