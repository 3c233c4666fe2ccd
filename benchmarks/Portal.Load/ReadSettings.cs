using System.Text;

namespace PortalAcceptance.Portal.Load;

internal sealed class ReadSettings(HttpConnection connection, IEnumerable<(Visitor Visitor, string LoginId)> customers) : IWorker
{
    public const string Page = "/account/settings";

    // A truncated page lacks this text.
    private static readonly byte[] _end = "</html>"u8.ToArray();

    private readonly (byte[] Request, byte[] LoginId)[] _reads =
        [.. customers.Select(customer => (customer.Visitor.Request(Page), Encoding.UTF8.GetBytes(customer.LoginId)))];

    private int _next;

    public async ValueTask<bool> StepAsync(CancellationToken cancellationToken)
    {
        var (request, loginId) = _reads[_next++ % _reads.Length];
        var answer = await connection.SendAsync(request, cancellationToken);
        return answer.Status == 200 && answer.Holds(loginId) && answer.Holds(_end)
            ? true
            : throw new WrongAnswerException(
                $"The settings of {Encoding.UTF8.GetString(loginId)} were expected, but the answer is:\n{answer.Head}\n\n{answer.Text}");
    }
}
