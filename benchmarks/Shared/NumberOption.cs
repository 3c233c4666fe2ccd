using System.CommandLine;

namespace PortalAcceptance.Benchmarks;

// Takes a number of at least 1.
internal sealed class NumberOption : Option<int>
{
    public NumberOption(string name, string description, int fallback)
        : base(name)
    {
        Description = description;
        DefaultValueFactory = _ => fallback;
        Validators.Add(result =>
        {
            if (result.GetValue(this) < 1)
            {
                result.AddError($"{name} must be at least 1.");
            }
        });
    }
}
