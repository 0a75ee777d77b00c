namespace Tapescript.Benchmarks;

/// <summary>A benchmark whose operations each take a text of a known size; the table then shows MB/s.</summary>
public interface IMeasuresBytes
{
    /// <returns>Bytes in UTF-8 of what one operation takes, once the parameters are set and the set-up has run.</returns>
    long BytesPerOperation { get; }
}
