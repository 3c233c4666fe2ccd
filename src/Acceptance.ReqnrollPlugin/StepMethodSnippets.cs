using System.Globalization;
using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.BindingSkeletons;

namespace PortalAcceptance.ReqnrollPlugin;

// Suggests methods for undefined steps, without a class around them.
internal sealed class StepMethodSnippets(ISkeletonTemplateProvider templates, IStepTextAnalyzer analyzer)
    : StepDefinitionSkeletonProvider(templates, analyzer), IStepDefinitionSkeletonProvider
{
    string IStepDefinitionSkeletonProvider.GetBindingClassSkeleton(
        ProgrammingLanguage language, StepInstance[] stepInstances, string namespaceName, string className, StepDefinitionSkeletonStyle style, CultureInfo bindingCulture) =>
        string.Join(
            Environment.NewLine + Environment.NewLine,
            stepInstances.Select(step => GetStepDefinitionSkeleton(language, step, style, bindingCulture).TrimEnd()).Distinct());
}
