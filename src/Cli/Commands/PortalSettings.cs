using System.CommandLine;
using System.CommandLine.Parsing;

namespace PortalAcceptance.Cli.Commands;

/// <summary>The portal's own settings among the arguments, as in <c>--Portal:Key=value</c>.</summary>
internal static class PortalSettings
{
    /// <summary>The argument that takes them all, whatever they are.</summary>
    public static Argument<string[]> Argument() => new("settings") { Description = "The portal's own settings, as in --Portal:Key=value" };

    /// <summary>The argument that takes only what can be one, where a mistyped option must not pass for a setting.</summary>
    public static Argument<string[]> StrictArgument()
    {
        var argument = Argument();
        argument.Validators.Add(Check);
        return argument;
    }

    private static void Check(ArgumentResult result)
    {
        var isValue = false;
        foreach (var token in result.Tokens.Select(token => token.Value))
        {
            var isSetting = token.StartsWith("--", StringComparison.Ordinal) && token.Contains(':', StringComparison.Ordinal);
            if (!isSetting && !isValue)
            {
                result.AddError($"\"{token}\" is neither an option nor one of the portal's settings, which look like --Portal:Key=value.");
                return;
            }

            isValue = isSetting && !token.Contains('=', StringComparison.Ordinal);
        }
    }
}
