using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>An inference in a sentence's text, written as <c>[at, length, "mark|case|censor"]</c>.</summary>
/// <param name="At">Offset in the sentence's text, code points.</param>
/// <param name="Length">Length in code points.</param>
/// <param name="Kind">What was inferred.</param>
[JsonConverter(typeof(InferredConverter))]
public readonly record struct Inferred(int At, int Length, InferredKind Kind);
