namespace Reqnroll;

/// <summary>Runs a static method once, before the test run.</summary>
public class BeforeTestRunAttribute : HookAttribute;
