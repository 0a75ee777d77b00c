using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Events;

/// <summary>A sound that stands as text in a cue, such as <c>[Music]</c>.</summary>
/// <param name="From">First code point.</param>
/// <param name="To">One past the last.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct EventMark(int From, int To, EventKind Kind);
