namespace PortalAcceptance.Portal.Forms;

internal static class RequestForm
{
    // Null if there is no form or it can't be read; the page reports that.
    public static async Task<IFormCollection?> ReadOrNullAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        // Too long, incomplete, malformed, or in an unknown encoding.
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
