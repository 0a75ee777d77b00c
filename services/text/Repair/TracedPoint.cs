namespace Tapescript.Text.Repair;

/// <summary>A code point and the code points of the source that it stands for.</summary>
internal readonly record struct TracedPoint(int Point, int From, int To, bool Changed)
{
    public static TracedPoint[] Of(ReadOnlySpan<int> points, int from)
    {
        var traced = new TracedPoint[points.Length];
        for (var i = 0; i < traced.Length; i++)
            traced[i] = new TracedPoint(points[i], from + i, from + i + 1, false);
        return traced;
    }

    public static int[] Points(ReadOnlySpan<TracedPoint> traced)
    {
        var points = new int[traced.Length];
        for (var i = 0; i < points.Length; i++)
            points[i] = traced[i].Point;
        return points;
    }
}
