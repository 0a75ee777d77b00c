using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A track while it is read.</summary>
internal sealed class TrackDraft(int maxCues)
{
    public string? Language { get; set; }
    public TrackOrigin Origin { get; set; } = TrackOrigin.Document;
    public List<Cue> Cues { get; } = [];

    public void Add(Cue cue)
    {
        CheckRoom(Cues.Count);
        Cues.Add(cue);
    }

    /// <summary>Whether one more cue than this many has room.</summary>
    public void CheckRoom(int count)
    {
        if (count >= maxCues)
            throw new ReadLimitException(
                FormattableString.Invariant($"The file has more than {maxCues:N0} cues (the limit MaxCues). ")
                    + "Split it, or raise the limit."
            );
    }

    public Track ToTrack() =>
        new()
        {
            Language = Language,
            Origin = Origin,
            Cues = Cues,
        };
}
