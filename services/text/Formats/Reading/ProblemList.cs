using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Collects problems; of each code only the first thousand are listed one by one, the rest are counted.</summary>
internal sealed class ProblemList
{
    private const int MostOfACode = 1000;
    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(int? line, Severity severity, string code, string message)
    {
        var count = _counts[code] = _counts.GetValueOrDefault(code) + 1;
        if (count <= MostOfACode)
            _problems.Add(
                new Problem
                {
                    Line = line,
                    Severity = severity,
                    Code = code,
                    Message = message,
                }
            );
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Add(problem.Line, problem.Severity, problem.Code, problem.Message);
    }

    public IReadOnlyList<Problem> ToList()
    {
        var further = _counts
            .Where(c => c.Value > MostOfACode)
            .Select(c => new Problem
            {
                Severity = Severity.Warning,
                Code = c.Key,
                Message = $"{c.Value - MostOfACode} more of the same kind.",
            });
        return [.. _problems.OrderBy(p => p.Line ?? 0), .. further];
    }
}
