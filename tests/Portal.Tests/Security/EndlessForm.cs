using System.Net.Sockets;
using System.Text;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

// Sends a chunked form without a length and without an end, so that the server itself must stop reading. HttpClient sends the
// whole body before it reads the response, and the server can close the connection by then.
internal static class EndlessForm
{
    public static async Task<string> PostAsync(Browser browser, Uri portal, string path, string body)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(portal.Host, portal.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {portal.Authority}\r\nCookie: {browser.Cookies.GetCookieHeader(portal)}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
