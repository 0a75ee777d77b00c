using System.IO.Pipelines;
using Tapescript.Gateway.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web;

/// <summary>A part of a page, with a tag: the script asks for it again and again, and mostly it is as before.</summary>
internal static class FragmentResult
{
    public static async Task<TaggedResult> OfAsync(Action<HtmlWriter> write, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var pipe = PipeWriter.Create(memory);
        write(new HtmlWriter(pipe));
        await pipe.FlushAsync(cancellationToken);
        await pipe.CompleteAsync();
        return TaggedResult.Of(memory.ToArray(), "text/html; charset=utf-8");
    }
}
