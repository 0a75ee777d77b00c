using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Read;

/// <summary>Writes paragraphs with their time, speaker and translation. Keeps what the last one said.</summary>
internal sealed class ReadBlocks(ReadDocument document)
{
    private readonly Dictionary<string, string> speakers = document
        .Transcript.Speakers.Where(speaker => !string.IsNullOrWhiteSpace(speaker.Name))
        .GroupBy(speaker => speaker.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Name!, StringComparer.Ordinal);

    private string? speaker;
    private long lastSecond = -1;

    public void Write(HtmlWriter page, int index)
    {
        var block = document.Blocks[index];
        var sentences = document.Transcript.Sentences;
        var first = sentences[block.First];
        page.Write($"""<div class="para">""");
        Time(page, first);
        page.Write($"""<p class="source" lang="{document.Transcript.Meta.Language ?? "und"}" dir="auto">""");
        if (index == 0)
            Events(page, document.Opening);
        Speaker(page, first);
        var gap = SentenceGap.In(document.Transcript.Meta.Language);
        for (var i = block.First; i < block.First + block.Count; i++)
        {
            var sentence = sentences[i];
            page.Write($"""<span id="s-{sentence.Id}">{sentence.Text}</span>{gap}""");
            Events(page, document.EventsAfter(sentence.Id));
        }

        page.Write($"</p>");
        if (document.Translation is { } translation)
            ReadBeads.Write(page, translation.Language, document.BeadsOf(index));
        page.Write($"</div>\n");
    }

    private void Time(HtmlWriter page, Sentence first)
    {
        page.Write($"""<div class="when">""");
        if (first.Start is { } start && first.Timing != Timing.None)
        {
            var second = start / 1000;
            page.Write($"""<a class="time" href="#t={second}" data-t="{second}" """);
            if (second != lastSecond)
                page.Write($"""id="t={second}" """);
            lastSecond = second;
            page.Write($""">{(first.Timing == Timing.Estimated ? "about " : "")}{Clock.OfMedia(start)}</a>""");
            if (WebLink.AtSecond(document.Transcript.Source.Id, start) is { } video)
                page.Write(
                    $""" <a class="watch" href="{video}" rel="noopener noreferrer"><span aria-hidden="true">▸</span><span class="unseen">Watch from {Clock.OfMedia(start)}</span></a>"""
                );
        }

        page.Write($"</div>");
    }

    private void Speaker(HtmlWriter page, Sentence first)
    {
        if (first.Speaker is not { } id || id == speaker)
            return;
        speaker = id;
        if (speakers.TryGetValue(id, out var name))
            page.Write($"""<strong class="speaker"><bdi>{name}</bdi>:</strong> """);
    }

    private void Events(HtmlWriter page, IReadOnlyList<TranscriptEvent> events)
    {
        foreach (var e in events)
            page.Write($"""<em class="event" lang="en">[{EventWords.Of(e, document.Transcript)}]</em> """);
    }
}
