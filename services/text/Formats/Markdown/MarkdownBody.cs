using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The blocks of a Markdown transcript, in order.</summary>
internal sealed class MarkdownBody(TranscriptDraft draft, bool own)
{
    private readonly List<ContentsEntry> _contents = [];
    private readonly List<MarkdownChapter> _chapters = [];
    private readonly MarkdownTimes _times = new(draft);
    private readonly Dictionary<string, TrackDraft> _tracks = new(StringComparer.Ordinal);

    /// <summary>The name of a speaker who is not known, where others have names.</summary>
    public const string Nobody = "?";

    private string? _language;
    private string? _speaker;
    private bool _inContents;
    private bool _estimated;

    public void ReadBlock(IReadOnlyList<string> lines, int from, int to)
    {
        var line = lines[from];
        var beforeText = draft.Main.Cues.Count == 0 && _chapters.Count == 0;
        if (MarkdownShape.IsContents(line))
            _inContents = true;
        else if (line.StartsWith("# ", StringComparison.Ordinal) && draft.Title is null)
            draft.Title = Plain(line[2..].Trim());
        else if (line.StartsWith("##", StringComparison.Ordinal) && line.TrimStart('#').StartsWith(' '))
            OpenChapter(line.TrimStart('#').Trim(), from + 1);
        else if (_inContents && ReadContents(lines, from, to))
            return;
        else if (beforeText && draft.Url is null && DocumentHeader.IsAddress(line))
            ReadAddress(lines, from, to);
        else if (beforeText && own && MarkdownMetaLine.Is(line))
            ReadMeta(line);
        else if (own && line.StartsWith("> ", StringComparison.Ordinal) && draft.Main.Cues.Count > 0)
            ReadTranslation(lines, from, to);
        else
            AddParagraph(lines, from, to);
    }

    public void Finish()
    {
        _times.Finish(_contents, _chapters, _estimated);
        foreach (var chapter in _chapters)
            draft.Chapters.Add(new Chapter { Title = chapter.Title, Start = chapter.Start });
    }

    private void OpenChapter(string heading, int line)
    {
        _inContents = false;
        var anchor = heading.LastIndexOf("<a name=\"", StringComparison.Ordinal);
        var title = anchor > 0 && heading.EndsWith("</a>", StringComparison.Ordinal) ? heading[..anchor] : heading;
        _chapters.Add(new MarkdownChapter(Plain(title.Trim()), draft.Main.Cues.Count, line));
    }

    private bool ReadContents(IReadOnlyList<string> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (ContentsEntry.TryRead(lines[i], i + 1, out var entry))
                _contents.Add(entry);
            else if (i == from)
                return _inContents = false;
        }

        return true;
    }

    private void ReadAddress(IReadOnlyList<string> lines, int from, int to)
    {
        draft.Url = lines[from].Trim();
        if (from + 1 < to)
            ReadBlock(lines, from + 1, to);
    }

    private void ReadMeta(string line)
    {
        _estimated |= line.Contains(MarkdownMetaLine.Estimated, StringComparison.Ordinal);
        foreach (var (key, value) in MarkdownMetaLine.Read(line))
            if (key == TranslatedLines.Key)
                TranslatedLines.TakeValue(draft, value);
            else if (!DocumentHeader.Fill(draft, key, value) && key == "Translation")
                foreach (var language in value.Split(", "))
                    TrackOf(_language is null ? _language = language : language);
    }

    private void ReadTranslation(IReadOnlyList<string> lines, int from, int to)
    {
        var language = _language ?? "";
        var text = new List<string>();
        for (var i = from; i < to; i++)
        {
            var line = lines[i].TrimStart('>').Trim();
            if (TrySpeaker(line, out var label, out var rest))
                (language, line) = (label, rest);
            if (line.Length > 0 && line is not (ParagraphTranslations.Missing or ParagraphTranslations.Ends))
                text.Add(Plain(line));
        }

        if (text.Count == 0)
            return;
        TrackOf(language)
            .Add(
                CueTextBuilder.Of(text) with
                {
                    Pair = draft.Main.Cues.Count - 1,
                    SourceLines = new LineRange(from + 1, to),
                }
            );
    }

    private TrackDraft TrackOf(string language) =>
        _tracks.TryGetValue(language, out var track)
            ? track
            : _tracks[language] = draft.AddTrack(language.Length == 0 ? null : language);

    private void AddParagraph(IReadOnlyList<string> lines, int from, int to)
    {
        var text = new List<string>();
        for (var i = from; i < to; i++)
            text.Add(lines[i].Trim());
        if (text[0][0] is '(' or '[' && ParagraphTime.TryReadStart(text[0], out var ms, out var after))
        {
            _times.Anchor(draft.Main.Cues.Count, ms, from + 1);
            text[0] = text[0][after..].Trim();
        }
        else if (!own && ParagraphTime.TryReadEnd(text[^1], out ms, out var end))
        {
            _times.Anchor(draft.Main.Cues.Count, ms, to);
            text[^1] = text[^1][..end].Trim();
        }

        if (own && TrySpeaker(text[0], out var name, out var rest))
            (_speaker, text[0]) = (name == Nobody ? null : draft.SpeakerOf(Plain(name)), rest);
        text.RemoveAll(string.IsNullOrEmpty);
        if (text.Count > 0)
            draft.Main.Add(
                CueTextBuilder.Of(text.Select(Plain)) with
                {
                    Speaker = _speaker,
                    SourceLines = new LineRange(from + 1, to),
                }
            );
    }

    private static bool TrySpeaker(string line, out string name, out string rest)
    {
        (name, rest) = ("", line);
        var end = line.StartsWith("**", StringComparison.Ordinal) ? line.IndexOf(":** ", StringComparison.Ordinal) : -1;
        if (end < 3)
            return false;
        (name, rest) = (line[2..end], line[(end + 4)..]);
        return true;
    }

    private static string Plain(string text) => MarkdownText.Unescape(text);
}
