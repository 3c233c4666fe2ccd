using Allure.NUnit;
using NUnit.Framework;
using Sample;

[assembly: RecordEveryTest]
[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(4)]

namespace Sample;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RecordEveryTestAttribute : AllureNUnitAttribute;
