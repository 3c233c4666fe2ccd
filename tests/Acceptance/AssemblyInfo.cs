using NUnit.Framework;
using PortalAcceptance.Acceptance.Hooks;

[assembly: Parallelizable(ParallelScope.Children)]
[assembly: RecordInAllure]
