// Runs axe with these tags or rules. A contrast that axe can't determine counts as a violation.
async tagsOrRules => {
  const report = await axe.run(document, {
    runOnly: tagsOrRules,
    // axe disables this rule by default.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
  });
  return [...report.violations, ...report.incomplete.filter(rule => rule.id === 'color-contrast')].flatMap(rule =>
    rule.nodes.map(node =>
      `${node.target.join(' ')}: ${rule.help} (${rule.id}). ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(' ')}`));
}
