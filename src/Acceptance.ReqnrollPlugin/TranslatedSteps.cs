using Reqnroll;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Discovery;
using Reqnroll.Tracing;

namespace PortalAcceptance.ReqnrollPlugin;

// Binds a step to its text in each language, as if each translation were an attribute beside the English one.
internal sealed class TranslatedSteps(IBindingFactory factory, IBindingRegistry registry, ITestTracer tracer, StepTexts texts)
    : RuntimeBindingSourceProcessor(factory, registry, tracer), IRuntimeBindingSourceProcessor
{
    private static readonly string?[] _steps = [typeof(GivenAttribute).FullName, typeof(WhenAttribute).FullName, typeof(ThenAttribute).FullName];

    void IBindingSourceProcessor.ProcessMethod(BindingSourceMethod bindingSourceMethod)
    {
        bindingSourceMethod.Attributes =
        [
            .. bindingSourceMethod.Attributes,
            .. from attribute in bindingSourceMethod.Attributes
               where _steps.Contains(attribute.AttributeType.FullName)
               from text in texts.TranslationsOf(attribute.TryGetAttributeValue<string>(0, ""))
               select new BindingSourceAttribute
               {
                   AttributeType = attribute.AttributeType,
                   AttributeValues = [new BindingSourceAttributeValueProvider(text), .. attribute.AttributeValues.Skip(1)],
                   NamedAttributeValues = new Dictionary<string, IBindingSourceAttributeValueProvider>(attribute.NamedAttributeValues)
                   {
                       [nameof(StepDefinitionBaseAttribute.Expression)] = new BindingSourceAttributeValueProvider(text),
                   },
               },
        ];
        ProcessMethod(bindingSourceMethod);
    }
}
