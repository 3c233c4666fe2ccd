using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PortalAcceptance.Portal.Security;

/// <summary>How much a request may hold: more than any form of the portal can fill, and little enough to cost nothing.</summary>
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
            // Of each part; all of them together are a body like any other.
            form.MultipartBodyLengthLimit = FieldValue;
        });
        // No form of the portal names its fields as jQuery does, and a name that only looks so fails to be read.
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
