using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Tapescript.Gateway.Web.Html;

/// <summary>
/// Writes HTML as UTF-8 and encodes by default: only the literal parts of an interpolated string and
/// <see cref="Markup"/> pass as they are. There is no method that takes a plain string as HTML.
/// </summary>
internal sealed class HtmlWriter(PipeWriter output)
{
    private const int FlushAt = 64 * 1024;

    // Letters of all scripts stay as they are: `&#x5B66;` for each Han character would triple a page.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public void Write([InterpolatedStringHandlerArgument("")] ref HtmlHandler html) =>
        Debug.Assert(html.Target == this, "The handler wrote while it was filled.");

    /// <summary>Sends what is written once it is worth a packet, so that a long page is not held in memory.</summary>
    public async ValueTask FlushIfLargeAsync(CancellationToken cancellationToken)
    {
        if (output.CanGetUnflushedBytes && output.UnflushedBytes > FlushAt)
            await output.FlushAsync(cancellationToken);
    }

    internal void Raw(ReadOnlySpan<char> html) => Encoding.UTF8.GetBytes(html, output);

    internal void Text(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[512];
        while (!text.IsEmpty)
        {
            var status = Encoder.Encode(text, buffer, out var read, out var written);
            Raw(buffer[..written]);
            text = text[read..];
            if (status is OperationStatus.DestinationTooSmall or OperationStatus.Done)
                continue;
            break;
        }
    }
}
