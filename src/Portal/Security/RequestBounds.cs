using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PortalAcceptance.Portal.Security;

// More than any form of the portal needs, and little enough to be harmless.
internal static class RequestBounds
{
    private const int Body = 256 * 1024;
    private const int RequestLine = 8 * 1024;
    private const int Headers = 16 * 1024;
    private const int HeaderCount = 64;
    private const int Fields = 64;
    private const int FieldName = 128;
    private const int FieldValue = 16 * 1024;

    public static IServiceCollection AddRequestBounds(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Body;
            kestrel.Limits.MaxRequestLineSize = RequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = Headers;
            kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = Fields;
            form.KeyLengthLimit = FieldName;
            form.ValueLengthLimit = FieldValue;
            // Per part; all parts together are limited as a body.
            form.MultipartBodyLengthLimit = FieldValue;
        });
        // Unused by the portal, and a name that only looks like jQuery's would fail to be read.
        services.PostConfigure<MvcOptions>(mvc =>
        {
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        return services.Configure<MvcOptions>(mvc =>
        {
            mvc.MaxModelBindingCollectionSize = Fields;
            mvc.Filters.Add<ReadableFormFilter>();
            mvc.Filters.Add<HandlerRequiredFilter>();
        });
    }
}
