namespace Tapescript.Text.Repair;

/// <summary>The characters that the second and later bytes of UTF-8 are read as and that hardly occur otherwise.</summary>
internal static class Tails
{
    private static readonly HashSet<int> Points = Build();

    public static bool Contains(int point) => point >= 0x80 && Points.Contains(point);

    private static HashSet<int> Build()
    {
        var points = new HashSet<int>();
        for (var point = 0x80; point < 0x2600; point++)
        {
            if (Kinds.Of(point) == Kind.Common)
                continue;
            if (Charset.OfWindows.Any(charset => charset.ByteOf(point) is >= 0x80 and <= 0xBF))
                points.Add(point);
        }

        return points;
    }
}
