namespace Tapescript.Text.Alignment;

/// <summary>Two pieces of work that know nothing of each other, on two cores where there are two.</summary>
internal static class TwoAtOnce
{
    public static (TOne One, TOther Other) Of<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        // Waiting for a task that nobody has begun does its work here, so that this ends on a single thread, too.
        var beside = Task.Run(other);
        try
        {
            var mine = one();
            return (mine, beside.GetAwaiter().GetResult());
        }
        catch
        {
            // Who hears of a failure, or stops the work, may count on it that nothing goes on.
            Task.WaitAny(beside);
            throw;
        }
    }
}
