using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PortalAcceptance.Portal.Tests.Security;

/// <summary>A form that is sent in chunks, without a word of how long it will be.</summary>
internal sealed class ChunkedForm : HttpContent
{
    private readonly byte[] _body;

    public ChunkedForm(string body)
    {
        _body = Encoding.ASCII.GetBytes(body);
        Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_body).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
