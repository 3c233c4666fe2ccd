using PortalAcceptance.PageObjects.Components;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>
/// The portal does not show or do what was expected. The first line of the message says what was expected and what is
/// seen instead; the lines after it describe the page, shortened to what matters. It holds no password, card number or
/// security code.
/// </summary>
public sealed class UnmetExpectationException : Exception
{
    /// <summary>An expectation about something other than a page.</summary>
    /// <param name="sentence">What was expected and what is seen instead, on one line.</param>
    public UnmetExpectationException(string sentence)
        : base(sentence)
    {
    }

    internal UnmetExpectationException(string sentence, PageDescription seen, Element? at)
        : base($"{sentence}{Environment.NewLine}{seen.About(at)}") => IsAboutLostPage = seen.IsLost;

    /// <summary>Whether nothing could be seen of the page, because the browser had closed or didn't answer.</summary>
    public bool IsAboutLostPage { get; init; }

    /// <summary>Throws unless something is as expected.</summary>
    /// <param name="sentence">What was expected and what is seen instead, on one line and without secrets.</param>
    /// <exception cref="UnmetExpectationException">It is not.</exception>
    public static void ThrowUnless(bool met, string sentence)
    {
        if (!met)
        {
            throw new UnmetExpectationException(sentence);
        }
    }
}
