using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Text on its way into bytes: what was written leaves memory as soon as there is enough of it.</summary>
internal sealed class TextSink(Stream target)
{
    private const int Enough = 32 * 1024;
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly byte[] _bytes = new byte[16 * 1024];

    /// <summary>What has not left yet.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>To call between cues: nothing of what was written is needed any more.</summary>
    public void Pass()
    {
        if (Text.Length >= Enough)
            Send(last: false);
    }

    public void Finish() => Send(last: true);

    /// <summary>Sends a text that was written whole.</summary>
    public static void Send(StringBuilder text, Stream target)
    {
        var sink = new TextSink(target);
        sink.Send(text, last: true);
    }

    private void Send(bool last) => Send(Text, last);

    private void Send(StringBuilder text, bool last)
    {
        foreach (var chunk in text.GetChunks())
            Send(chunk.Span, flush: false);
        Send([], last);
        text.Clear();
    }

    private void Send(ReadOnlySpan<char> chars, bool flush)
    {
        bool done;
        do
        {
            _encoder.Convert(chars, _bytes, flush, out var taken, out var made, out done);
            target.Write(_bytes, 0, made);
            chars = chars[taken..];
        } while (!done);
    }
}
