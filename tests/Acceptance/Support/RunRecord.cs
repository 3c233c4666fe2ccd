using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// Kept in the portal's own process, so that no browser has to wait for it.
internal sealed class RunRecord : IDisposable
{
    private static readonly PathString _testSupport = "/test-support";

    public const string Mailbox = "/dev/mail";

    private readonly KnownSecrets _secrets;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-acceptance-record-");
    private readonly RecordFile _answers;
    private readonly RecordFile _log;

    public RunRecord(KnownSecrets secrets)
    {
        _secrets = secrets;
        _answers = new RecordFile(Path.Combine(_folder.FullName, "answers"));
        _log = new RecordFile(Path.Combine(_folder.FullName, "log"));
    }

    // The portal must not have started yet.
    public void Follow(WebApplication portal)
    {
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(new RecordingLoggerProvider(_log));
        portal.Use(KeepAsync);
    }

    public void Search(LeakSearch search)
    {
        search.SearchRecord(_log);
        search.SearchRecord(_answers);
    }

    public void Dispose()
    {
        _answers.Dispose();
        _log.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments(_testSupport))
        {
            // It takes and returns passwords of new customers; its responses are not pages.
            await NoteJsonAsync(context.Request);
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        await NoteFormAsync(context);
        if (!context.Request.Path.StartsWithSegments(Mailbox))
        {
            _answers.Add($"the answer to {context.Request.Method} {context.Request.Path} ({context.Response.StatusCode})", TextOf(context.Response, page));
        }

        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    }

    private static string TextOf(HttpResponse response, MemoryStream page)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in response.Headers)
        {
            text.Append(name).Append(": ").AppendJoin(", ", values.AsEnumerable()).Append('\n');
        }

        return text.Append('\n').Append(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length)).ToString();
    }

    private async Task NoteFormAsync(HttpContext context)
    {
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            _secrets.AddForm(form
                .SelectMany(field => field.Value.OfType<string>().Select(value => new KeyValuePair<string, string>(field.Key, value)))
                .Where(field => IsDistinct(field.Key, field.Value)));
        }
    }

    // A number of three or four digits that begins with anything else is also a year, a length or a suite.
    private static bool IsDistinct(string field, string value) => SecretFields.KindOf(field) is not SecretKind.SecurityCode || value.StartsWith('0');

    private async Task NoteJsonAsync(HttpRequest request)
    {
        if (request.HasJsonContentType())
        {
            request.EnableBuffering();
            using var json = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            _secrets.AddJson(json.RootElement);
            request.Body.Position = 0;
        }
    }
}
