using System.Collections.Concurrent;
using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Clean;

/// <summary>What a model was asked for one kind of work, and why some of it fell back to rules.</summary>
internal sealed class ModelRecord(string code, string work)
{
    private readonly ConcurrentDictionary<string, int> reasons = new(StringComparer.Ordinal);
    private int asked;

    public bool FellBack => !reasons.IsEmpty;

    public int Refused => reasons.Values.Sum();

    public int Used => asked - Refused;

    public void Asked(int count) => Interlocked.Add(ref asked, count);

    public void FallBack(string reason) => reasons.AddOrUpdate(reason, 1, (_, count) => count + 1);

    /// <summary>What the document's reader must know: nothing when all went well.</summary>
    public IEnumerable<Problem> Problems(string model)
    {
        if (!FellBack)
            yield break;
        var why = reasons
            .OrderByDescending(r => r.Value)
            .ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Value} × {r.Key}"));
        yield return new Problem
        {
            Severity = Severity.Warning,
            Code = code,
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"{Refused} of {asked} {work} of the model {model} could not be used; rules did it instead: {string.Join("; ", why)}"
            ),
        };
    }
}
