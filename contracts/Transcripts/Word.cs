using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>A timed word, written as <c>[offset, start, end|null, confidence|null]</c>.</summary>
/// <param name="Offset">Offset in the cue's text, code points.</param>
/// <param name="Start">Start in ms.</param>
/// <param name="End">End in ms.</param>
/// <param name="Confidence">0..1.</param>
[JsonConverter(typeof(WordConverter))]
public readonly record struct Word(int Offset, long Start, long? End = null, Ratio? Confidence = null);
