using Microsoft.AspNetCore.Http;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web;

/// <summary>An HTML answer, written straight into the response.</summary>
internal sealed class PageResult(Func<HtmlWriter, CancellationToken, ValueTask> write, int status = 200) : IResult
{
    public static PageResult Of(Action<HtmlWriter> write, int status = 200) =>
        new(
            (page, _) =>
            {
                write(page);
                return ValueTask.CompletedTask;
            },
            status
        );

    public static PageResult Message(int status, string title, string detail) =>
        Of(page => MessagePage.Write(page, title, detail), status);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        await write(new HtmlWriter(response.BodyWriter), httpContext.RequestAborted);
        await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
