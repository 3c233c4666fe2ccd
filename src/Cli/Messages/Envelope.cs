namespace PortalAcceptance.Cli.Messages;

/// <summary>A Cucumber Message, as far as a run's summary needs it: exactly one of the members is there, none for
/// messages of other kinds (https://github.com/cucumber/messages).</summary>
internal sealed record Envelope(
    GherkinDocument? GherkinDocument,
    Pickle? Pickle,
    ParseError? ParseError,
    Hook? Hook,
    TestCase? TestCase,
    TestRunStarted? TestRunStarted,
    TestCaseStarted? TestCaseStarted,
    TestStepFinished? TestStepFinished,
    TestCaseFinished? TestCaseFinished,
    TestRunHookFinished? TestRunHookFinished,
    TestRunFinished? TestRunFinished,
    Attachment? Attachment,
    Suggestion? Suggestion);
