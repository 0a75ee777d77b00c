namespace Tapescript.Text.Cleaning;

/// <summary>
/// What the times say for a sentence end at each place of a flow: the silence before a word against the silences that are
/// usual in this file, from word times where there are any, else from the gaps between cues.
/// </summary>
internal sealed class PauseFinder(Flow flow, IReadOnlyList<CueWork> cues)
{
    private const double Weight = 2.4;
    private const double Least = -1.2;
    private const double Most = 5;
    private const long ShortestUsual = 180;
    private const long LongestUsual = 400;
    private readonly List<(int At, long Gap)> _gaps = [];
    private readonly List<(int At, long Delta, int Length)> _deltas = [];

    /// <returns>Per place of the flow's text what to add to the odds; places that nothing is known of are missing.</returns>
    public IReadOnlyDictionary<int, double> Find()
    {
        ReadWords();
        EstimateGaps();
        var timed = _gaps.ConvertAll(g => g.At).ToHashSet();
        foreach (var joint in flow.Joints)
        {
            if (joint.Pause is { } pause && joint.At > 0 && timed.Add(joint.At))
                _gaps.Add((joint.At, Math.Max(0, pause)));
        }

        var bonus = new Dictionary<int, double>(_gaps.Count);
        if (_gaps.Count == 0 || _gaps.TrueForAll(g => g.Gap == _gaps[0].Gap))
            return bonus;
        var sorted = _gaps.ConvertAll(g => g.Gap);
        sorted.Sort();
        var usual = Math.Clamp(sorted[sorted.Count * 4 / 5], ShortestUsual, LongestUsual);
        foreach (var (at, gap) in _gaps)
            bonus[at] = Math.Clamp(Weight * Math.Log2((gap + usual) / (2.0 * usual)), Least, Most);
        return bonus;
    }

    private void ReadWords()
    {
        var cue = -1;
        var word = 0;
        long? end = null,
            start = null;
        var length = 0;
        for (var i = 0; i < flow.Atoms.Count; i++)
        {
            var atom = flow.Atoms[i];
            if (atom.Cue < 0)
                continue;
            if (atom.Cue != cue)
                (cue, word) = (atom.Cue, 0);
            var words = cues[cue].Timed.Words;
            if (words is null)
            {
                (start, end) = (null, null);
                continue;
            }

            while (word < words.Count && words[word].Offset < atom.From)
                word++;
            length++;
            if (word == words.Count || words[word].Offset != atom.From)
                continue;
            if (end is { } known)
                _gaps.Add((i, Math.Max(0, words[word].Start - known)));
            else if (start is { } before)
                _deltas.Add((i, Math.Max(0, words[word].Start - before), length));
            (start, end, length) = (words[word].Start, words[word].End, 0);
        }
    }

    // Words with a start only: what is longer than the speaker's usual pace for so many letters is silence.
    private void EstimateGaps()
    {
        if (_deltas.Count == 0)
            return;
        var paces = _deltas.ConvertAll(d => d.Delta / (d.Length + 1.0));
        paces.Sort();
        var pace = paces[paces.Count / 2];
        foreach (var (at, delta, length) in _deltas)
            _gaps.Add((at, Math.Max(0, delta - (long)(pace * (length + 1)))));
    }
}
