namespace Reqnroll;

/// <summary>Runs a static method once, after the test run.</summary>
public class AfterTestRunAttribute : HookAttribute;
