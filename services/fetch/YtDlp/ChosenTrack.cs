namespace Tapescript.Fetch.YtDlp;

/// <summary>A track to download; its files stand best first.</summary>
internal sealed record ChosenTrack(string? Language, string Origin, IReadOnlyList<CaptionFile> Files);
