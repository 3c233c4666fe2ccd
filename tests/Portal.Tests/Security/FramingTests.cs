using System.Net.Sockets;
using System.Text;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class FramingTests
{
    private const string Next = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    [TestCase("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n", TestName = "A length and chunks")]
    [TestCase("Content-Length: 0\r\nContent-Length: 80", "", TestName = "Two lengths")]
    [TestCase("Content-Length: 0x10", "", TestName = "A length that is no number")]
    [TestCase("Transfer-Encoding: chunked, identity", "", TestName = "Something after the chunks")]
    [TestCase("Transfer-Encoding: gzip", "", TestName = "An encoding without chunks")]
    public async Task WhatIsUnclearIsRefusedAndNothingAfterItRead(string framing, string body)
    {
        var answers = await SendAsync($"POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\n{framing}\r\n\r\n{body}{Next}");

        answers.Should().MatchRegex("^HTTP/1.1 (400|501)").And.NotContain("Healthy");
    }

    private static async Task<string> SendAsync(string requests)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(SharedPortal.Instance.Address.Host, SharedPortal.Instance.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(requests));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
