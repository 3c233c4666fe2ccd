using FluentAssertions;
using Io.Cucumber.Messages.Types;
using NUnit.Framework;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

[NonParallelizable] // NUnit redirects the console while it runs tests.
internal sealed class MessageTests
{
    private const string Source = """"
        @feature
        Feature: Alignment
          Background:
            Given the background

          Scenario: No steps

          Scenario: Plain
            Given plain
            * star
            And also
            But not

          @ignore
          Scenario: Left out
            Given left out

          @outline
          Scenario Outline: Row of <a>
            When <b> of <a>
              """
              <a>
              """
            Then a table
              | <a> |
              | <b> |

            @first
            Examples:
              | a | b |
              | 1 | 2 |
              | 3 | <a> |

            @ignore
            Examples:
              | a | b |
              | 5 | 6 |

            Examples:
              | a | b |
              | 7 | 8 |

          @rule
          Rule: R
            Background:
              Given the rule's background

            Scenario: In a rule
              Then it is in the rule

            Scenario: No steps in a rule

          Rule: Q
            Scenario Outline: <c> in another rule
              Given <c>
              Examples:
                | c |
                | x |
        """";

    // Outputs the tags and the step texts that each scenario runs with.
    private const string Steps = """
        [Binding]
        public sealed class Steps(ScenarioContext scenario, IReqnrollOutputHelper output)
        {
            [BeforeScenario]
            public void Before() => output.WriteLine(string.Join(' ', scenario.ScenarioInfo.CombinedTags));

            [StepDefinition("^.*$")]
            public void Step() => output.WriteLine(scenario.StepContext.StepInfo.Text);

            [StepDefinition("^.*$")]
            public void Step(string text) => output.WriteLine($"{scenario.StepContext.StepInfo.Text}: {text}");

            [StepDefinition("^.*$")]
            public void Step(Table table) => output.WriteLine($"{scenario.StepContext.StepInfo.Text}: {string.Join('/', table.Header)} {string.Join('/', table.Rows[0].Values)}");
        }
        """;

    [Test]
    public void EachTestIsItsPickleAndEachStepIsItsPickleStep()
    {
        using var project = new GeneratedProject().WithFeature("Features/fr/a.feature", Source).WithCode(Steps).WithMessages();
        project.Run();
        var messages = project.Messages();
        var pickles = messages.Select(message => message.Pickle).OfType<Pickle>().ToDictionary(pickle => pickle.Id);
        var cases = messages.Select(message => message.TestCase).OfType<TestCase>().ToList();
        var written = messages.Select(message => message.Attachment).OfType<Attachment>().ToLookup(attachment => attachment.TestStepId, attachment => attachment.Body);

        pickles.Values.Select(pickle => pickle.Name).Should().HaveCount(10);
        pickles.Values.Should().AllSatisfy(pickle => pickle.Uri.Should().Be("Features/fr/a.feature"));
        cases.Select(test => pickles[test.PickleId].Name).Should().BeEquivalentTo(
            "No steps", "Plain", "Row of 1", "Row of 3", "Row of 7", "In a rule", "No steps in a rule", "x in another rule");
        foreach (var test in cases)
        {
            var pickle = pickles[test.PickleId];
            var steps = test.TestSteps.Where(step => step.PickleStepId is not null).ToList();
            steps.Select(step => step.PickleStepId).Should().Equal(pickle.Steps.Select(step => step.Id), "{0} should have run its own steps", pickle.Name);
            steps.SelectMany(step => written[step.Id]).Should().Equal(pickle.Steps.Select(Text), "{0} should have run the texts of its own steps", pickle.Name);
            written[test.TestSteps.Single(step => step.HookId is not null).Id].Single().Split(' ').Should().BeEquivalentTo(pickle.Tags.Select(tag => tag.Name[1..]));
        }
    }

    [Test]
    public void ATestIsItsPickleAlsoWhenOthersAreLeftOut()
    {
        using var project = new GeneratedProject().WithFeature("a.feature", Source).WithCode(Steps).WithMessages();
        project.Run("<filter><or><test>Sample.Tests.AlignmentFeature.Row of 7</test><test>Sample.Tests.AlignmentFeature.x in another rule</test></or></filter>");
        var messages = project.Messages();
        var pickles = messages.Select(message => message.Pickle).OfType<Pickle>().ToDictionary(pickle => pickle.Id, pickle => pickle.Name);
        messages.Select(message => message.TestCase).OfType<TestCase>().Select(test => pickles[test.PickleId]).Should().BeEquivalentTo("Row of 7", "x in another rule");
    }

    private static string Text(PickleStep step) => step.Argument switch
    {
        { DocString: { } text } => $"{step.Text}: {text.Content}",
        { DataTable.Rows: { } rows } => $"{step.Text}: {string.Join(' ', rows.Select(row => string.Join('/', row.Cells.Select(cell => cell.Value))))}",
        _ => step.Text,
    };
}
