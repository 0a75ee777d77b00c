namespace Tapescript.Text.Chapters;

/// <summary>Where a phrase stands: a sentence, and its first and last word.</summary>
internal readonly record struct PhrasePlace(ulong Key, int Sentence, int First, int Last)
{
    public int Words => Last - First + 1;
}
