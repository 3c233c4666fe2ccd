namespace PortalAcceptance.Portal.Load;

internal sealed class LogInAgain(HttpConnection connection, string host, IReadOnlyList<string> loginIds, string password) : IWorker
{
    private readonly (Visitor Visitor, string? Token)[] _browsers = [.. loginIds.Select(_ => (new Visitor(connection, host), (string?)null))];
    private int _next;

    public async ValueTask<bool> StepAsync(CancellationToken cancellationToken)
    {
        // Each browser fetches the login page once in advance, so that only the login is measured.
        if (_browsers[0].Token is null)
        {
            for (var i = 0; i < _browsers.Length; i++)
            {
                _browsers[i].Token = await _browsers[i].Visitor.TokenAsync("/login", cancellationToken);
            }

            return false;
        }

        var turn = _next++ % _browsers.Length;
        var (visitor, token) = _browsers[turn];
        // Simulates a new visitor: only the antiforgery cookie is kept between logins.
        await visitor.Copy().LogInAsync(loginIds[turn], password, token!, cancellationToken);
        return true;
    }
}
