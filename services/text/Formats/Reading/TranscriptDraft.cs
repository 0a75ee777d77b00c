using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A document while it is read.</summary>
internal sealed class TranscriptDraft
{
    private readonly SourceText _source;
    private readonly Dictionary<string, string> _speakers = new(StringComparer.Ordinal);
    private readonly List<Speaker> _list = [];

    public TranscriptDraft(SourceText source, string format)
    {
        _source = source;
        Format = format;
        Main = new TrackDraft(source.Options.MaxCues);
        Tracks.Add(Main);
        Problems.AddRange(source.Problems);
    }

    public string Format { get; }
    public string? Title { get; set; }
    public string? Url { get; set; }
    public string? Language { get; set; }
    public string? Channel { get; set; }
    public string? Model { get; set; }
    public DateOnly? Published { get; set; }
    public long? DurationMs { get; set; }
    public List<MetaEntry> Extra { get; } = [];
    public List<Chapter> Chapters { get; } = [];
    public ProblemList Problems { get; } = new();
    public TrackDraft Main { get; }
    public List<TrackDraft> Tracks { get; } = [];

    /// <summary>A document that was read whole, as Tapescript JSON is.</summary>
    public Transcript? Whole { get; set; }

    /// <summary>Why nothing could be read at all.</summary>
    public string? Failure { get; set; }

    public TrackDraft AddTrack(string? language)
    {
        var track = new TrackDraft(_source.Options.MaxCues) { Language = language };
        Tracks.Add(track);
        return track;
    }

    /// <summary>The id of a named speaker, in order of appearance.</summary>
    public string SpeakerOf(string name)
    {
        if (_speakers.TryGetValue(name, out var id))
            return id;
        id = FormattableString.Invariant($"p{_list.Count}");
        _speakers.Add(name, id);
        _list.Add(new Speaker { Id = id, Name = name });
        return id;
    }

    public Transcript ToTranscript()
    {
        if (Whole is not null)
            return Whole;
        var options = _source.Options;
        var url = Url ?? options.Url;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(_source.Bytes.Span));
        Main.Language = options.Language ?? Language;
        Main.Origin = options.Origin ?? Main.Origin;
        return new Transcript
        {
            Source = new TranscriptSource
            {
                Id = options.VideoId ?? VideoAddress.IdOf(url) ?? "sha256:" + sha256,
                Format = Format,
                Encoding = _source.Encoding,
                Sha256 = sha256,
                Url = url,
            },
            Meta = new TranscriptMeta
            {
                Title = Title,
                Language = Main.Language,
                Channel = Channel,
                Published = Published,
                DurationMs = DurationMs,
                Model = Model,
                Extra = Extra,
            },
            Speakers = _list,
            Stages =
            [
                new Stage
                {
                    Name = "import",
                    Version = TranscriptEngine.ImportVersion,
                    Options = HashOf(options),
                },
            ],
            Tracks = [.. Tracks.Where((t, i) => i == 0 || t.Cues.Count > 0).Select(t => t.ToTrack())],
            Chapters = [.. Chapters.OrderBy(c => c.Start ?? 0)],
            Problems = Problems.ToList(),
        };
    }

    private static string HashOf(ReadOptions options)
    {
        var text = string.Join('\n', options.Format, options.Language, options.Url, options.VideoId, options.Origin);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
