namespace Tapescript.Contracts;

/// <summary>The figures of a document's report that dashboards show.</summary>
public sealed record QualityFigures
{
    /// <summary>Raw words.</summary>
    public int WordsIn { get; init; }

    /// <summary>Words of the sentences.</summary>
    public int WordsOut { get; init; }

    /// <summary>Raw words that are nowhere: 0.</summary>
    public int WordsLost { get; init; }

    /// <summary>Sentences.</summary>
    public int Sentences { get; init; }

    /// <summary>Chapters.</summary>
    public int Chapters { get; init; }
}
