using Tapescript.Contracts.Transcripts;

namespace Tapescript.Index;

/// <summary>What is known of a video besides what is said in it.</summary>
internal sealed record DocumentHead(
    string? Title,
    string? Url,
    string? Channel,
    DateOnly? Published,
    IReadOnlyList<ChapterMark> Chapters
)
{
    public static DocumentHead Of(Transcript transcript, string? title) =>
        new(
            title ?? transcript.Meta.Title,
            transcript.Source.Url,
            transcript.Meta.Channel,
            transcript.Meta.Published,
            [
                .. transcript
                    .Chapters.Where(chapter => chapter.First is not null && chapter.Title.Length > 0)
                    .Select(chapter => new ChapterMark(chapter.First!.Value, chapter.Title)),
            ]
        );
}
