using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.TranscribeImport;

/// <summary>A fetched track and the document that it was read as, or why it was not.</summary>
internal sealed record ReadTrack(FetchedTrack Track, Transcript? Transcript, string? Format, string? Failure);
