using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>A piece of a cue's raw text, written as <c>[cue, from, to]</c>.</summary>
/// <param name="Cue">Index of the cue on its track.</param>
/// <param name="From">First code point, 0-based.</param>
/// <param name="To">One past the last code point.</param>
[JsonConverter(typeof(SpanConverter))]
public readonly record struct Span(int Cue, int From, int To)
{
    /// <summary>Length in code points.</summary>
    [JsonIgnore]
    public int Length => To - From;
}
