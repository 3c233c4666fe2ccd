using Allure.NUnit;
using NUnit.Framework;
using Sample;

[assembly: RecordEveryTest]
[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(4)]

namespace Sample;

/// <summary>Records the whole assembly, as the acceptance suite does.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RecordEveryTestAttribute : AllureNUnitAttribute;
