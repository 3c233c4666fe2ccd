namespace PortalAcceptance.Portal.Forms;

/// <summary>Reads the form of a request for those who look into it before its page does.</summary>
internal static class RequestForm
{
    /// <summary>The form; null when there is none, or none that can be read: to say so is for the page that it was sent to.</summary>
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
        // Too long or broken off, no form at all, or in an encoding that there is none for.
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
