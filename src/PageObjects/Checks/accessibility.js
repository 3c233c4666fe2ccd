// Runs axe with these tags or rules. A contrast that axe can't determine counts as a violation. Returns for each problem the
// element as a person would name it, its selector, the problem, and details.
async tagsOrRules => {
  const report = await axe.run(document, {
    runOnly: tagsOrRules,
    // axe disables this rule by default.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
  });
  const elementOf = node => document.querySelector(node.target[0]);
  // An open menu lies over the page, so axe can't tell what is behind the texts of both.
  const isAtMenu = node => document.querySelector(':popover-open')
    && node.any.some(check => ['bgOverlap', 'elmPartiallyObscured', 'elmPartiallyObscuring'].includes(check.data?.messageKey));
  const undetermined = report.incomplete.filter(rule => rule.id === 'color-contrast')
    .map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !isAtMenu(node)) }));
  return [...report.violations, ...undetermined].flatMap(rule => rule.nodes.map(node => [
    describe(elementOf(node)),
    node.target.join(' '),
    rule.help,
    `(${rule.id}). ${[...node.any, ...node.all, ...node.none].map(check => check.message).join(' ')}`,
  ]));
}
