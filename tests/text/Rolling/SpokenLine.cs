namespace Tapescript.Text.Tests.Rolling;

/// <summary>A line of captions.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Start">When its first word is said, ms.</param>
/// <param name="End">When the next line begins, or silence, ms.</param>
/// <param name="Fresh">After a pause: the screen is empty.</param>
internal sealed record SpokenLine(string Text, long Start, long End, bool Fresh)
{
    /// <summary>Its words with the times at which they are said.</summary>
    public IEnumerable<(string Text, long Start)> Timed(string space)
    {
        var words = space.Length > 0 ? Text.Split(' ') : [.. Text.Chunk(2).Select(c => new string(c))];
        for (var i = 0; i < words.Length; i++)
            yield return ((i > 0 ? space : "") + words[i], Start + ((End - Start) * i / words.Length));
    }
}
