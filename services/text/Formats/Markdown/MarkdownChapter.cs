namespace Tapescript.Text.Formats;

/// <summary>A chapter of a Markdown transcript while it is read.</summary>
internal sealed class MarkdownChapter(string title, int firstCue, int line)
{
    public string Title => title;
    public int FirstCue => firstCue;
    public int Line => line;
    public long? Start { get; set; }
}
