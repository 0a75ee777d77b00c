namespace Tapescript.Contracts.Transcripts;

/// <summary>Glossary terms of the source and what became of them.</summary>
/// <param name="Occurring">Terms that occur in the source.</param>
/// <param name="Honoured">Those whose translation was used.</param>
public sealed record GlossaryShare(int Occurring, int Honoured);
