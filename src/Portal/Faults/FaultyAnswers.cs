using PortalAcceptance.Portal.Faults.Switching;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Lets whole answers misbehave: the faults that are on sit around everything that makes the answer.</summary>
/// <param name="next">Answers the request.</param>
/// <param name="faults">Knows which are on.</param>
internal sealed class FaultyAnswers(RequestDelegate next, FaultSwitch faults)
{
    private readonly IAnswer _intact = new Answer(next);

    public Task InvokeAsync(HttpContext context) => faults.Around(_intact).GiveAsync(context);

    private sealed class Answer(RequestDelegate next) : IAnswer
    {
        public Task GiveAsync(HttpContext context) => next(context);
    }
}
