namespace Tapescript.Index.Postings;

/// <summary>Which terms of a block are looked at.</summary>
internal interface ITermChoice
{
    /// <summary>The term of this name in UTF-8, or null when it is not wanted.</summary>
    string? Find(ReadOnlySpan<byte> name);

    bool Wants(string term);
}
