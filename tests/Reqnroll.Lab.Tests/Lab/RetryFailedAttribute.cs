using System.Globalization;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace Lab;

// Retries each failed test of the assembly, up to the number of tries in the environment variable. NUnit's own attribute
// applies to methods, and the methods of scenarios are generated.
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RetryFailedAttribute : NUnitAttribute, IWrapSetUpTearDown
{
    public const string TriesVariable = "LAB_TRIES";

    public TestCommand Wrap(TestCommand command) =>
        new RetryCommand(command, int.Parse(Environment.GetEnvironmentVariable(TriesVariable) ?? "1", CultureInfo.InvariantCulture));

    private sealed class RetryCommand(TestCommand innerCommand, int tries) : DelegatingTestCommand(innerCommand)
    {
        public override TestResult Execute(TestExecutionContext context)
        {
            innerCommand.Execute(context);
            for (var retry = 1; retry < tries && context.CurrentResult.ResultState.Status == TestStatus.Failed; retry++)
            {
                context.CurrentResult = context.CurrentTest.MakeTestResult();
                context.CurrentRepeatCount++;
                innerCommand.Execute(context);
            }

            return context.CurrentResult;
        }
    }
}
