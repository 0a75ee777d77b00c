using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Those who speak, each with an id, in the order in which they begin to.</summary>
internal sealed class TtmlAgents
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Name)> _all = [];

    public IReadOnlyList<(string Id, string Name)> All => _all;

    public static TtmlAgents Of(Transcript transcript, IEnumerable<DisplayCue> cues)
    {
        var agents = new TtmlAgents();
        foreach (var cue in cues)
            if (
                cue.Speaker is { } speaker
                && !agents._names.ContainsKey(speaker)
                && CaptionText.NameOf(transcript, speaker) is { } name
            )
                agents.Add(speaker, TtmlHead.Plain(name));
        return agents;
    }

    /// <summary>The id of a speaker who has a name, else null.</summary>
    public string? IdOf(string? speaker) =>
        speaker is not null && _names.TryGetValue(speaker, out var name) ? _ids[name] : null;

    private void Add(string speaker, string name)
    {
        _names.Add(speaker, name);
        var id = FormattableString.Invariant($"s{_all.Count + 1}");
        if (_ids.TryAdd(name, id))
            _all.Add((id, name));
    }
}
