using System.Net;
using System.Text;

namespace PortalAcceptance.Portal.Load;

// Simulates a browser: it has its own cookies, and a connection that several visitors may share.
internal sealed class Visitor(HttpConnection connection, string host)
{
    private readonly Dictionary<string, string> _cookies = [];

    public HttpConnection Connection => connection;

    // Later cookies of the copy don't affect the original.
    public Visitor Copy()
    {
        var visitor = new Visitor(connection, host);
        foreach (var (name, value) in _cookies)
        {
            visitor._cookies[name] = value;
        }

        return visitor;
    }

    public byte[] Request(string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nAccept-Language: en\r\n{CookieHeader}\r\n");

    public async ValueTask<Answer> GetAsync(string path, CancellationToken cancellationToken) =>
        Expect(200, $"GET {path}", await SendAsync(Request(path), cancellationToken));

    public ValueTask<Answer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form, CancellationToken cancellationToken)
    {
        var body = string.Join('&', form.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value)}"));
        return SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nAccept-Language: en\r\n{CookieHeader}"
                + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}"),
            cancellationToken);
    }

    public async Task LogInAsync(string email, string password, CancellationToken cancellationToken) =>
        await LogInAsync(email, password, await TokenAsync("/login", cancellationToken), cancellationToken);

    public async Task LogInAsync(string email, string password, string token, CancellationToken cancellationToken)
    {
        var answer = await PostAsync(
            "/login",
            [new("Credentials.Email", email), new("Credentials.Password", password), new(Form.Token, token)],
            cancellationToken);
        Expect(302, $"the login of {email}", answer);
    }

    public async Task<string> TokenAsync(string path, CancellationToken cancellationToken) =>
        Form.TokenIn(await GetAsync(path, cancellationToken));

    public static Answer Expect(int status, string request, Answer answer) => answer.Status == status
        ? answer
        : throw new WrongAnswerException($"{request}: {status} was expected, but the answer is:\n{answer.Head}\n\n{answer.Text}");

    private string CookieHeader =>
        _cookies.Count == 0 ? "" : $"Cookie: {string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"))}\r\n";

    private async ValueTask<Answer> SendAsync(byte[] request, CancellationToken cancellationToken)
    {
        var answer = await connection.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers("Set-Cookie"))
        {
            var (name, value) = cookie.Split(';')[0].Split('=', 2) is [var first, var second] ? (first, second) : (cookie, "");
            if (value.Length == 0)
            {
                _cookies.Remove(name);
            }
            else
            {
                _cookies[name] = value;
            }
        }

        return answer;
    }
}
