namespace Tapescript.Text.Repair;

/// <summary>Which kind each character is.</summary>
internal static class Kinds
{
    private static readonly byte[] Table = Build();

    public static Kind Of(int point) =>
        point < Table.Length ? (Kind)Table[point]
        : point is 0xFFFD ? Kind.Odd
        : point is 0xFB01 or 0xFB02 ? Kind.LowerAccented
        : point is 0xF8FF ? Kind.Opening
        : char.MaxValue < point || !char.IsWhiteSpace((char)point) ? Kind.Other
        : Kind.Space;

    private static byte[] Build()
    {
        var table = new byte[0x2600];
        Set(table, Kind.LowerAscii, 'a', 'z');
        Set(table, Kind.UpperAscii, 'A', 'Z');
        Set(table, Kind.Digit, '0', '9');
        foreach (
            var space in " \t\n\v\f\r\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
        )
            table[space] = (byte)Kind.Space;
        Set(table, Kind.Control, 0x80, 0x9F);
        Set(table, Kind.Common, "\u00a0\u00ad·´–—―…’");
        Set(table, Kind.Odd, "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊ªº");
        Set(table, Kind.Law, "¶§");
        Set(table, Kind.Currency, "¢£¥₧€");
        Set(table, Kind.Opening, "¡«¿©΄΅‘‚“„•‹");
        Set(table, Kind.Closing, "®»˝”›™");
        Set(table, Kind.Numeric, "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№");
        Set(table, Kind.UpperForeign, 0x386, 0x3AB);
        Set(table, Kind.LowerForeign, 0x3AC, 0x3C9);
        Set(table, Kind.UpperForeign, 0x401, 0x42F);
        Set(table, Kind.LowerForeign, 0x430, 0x45F);
        Set(table, Kind.UpperForeign, "Þ");
        // The accented capitals and small letters of the sets that are read in place of UTF-8.
        Set(table, Kind.UpperAccented, "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑØÜÝĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŒŘŚŞŠŢŤŮŰŸŹŻŽҐ");
        Set(table, Kind.LowerAccented, "ßàáâãäåæçèéêëìíîïðñüāăąćčďđēėęěğģīįķĺļľłœŕśşšťźżžґ");
        Set(table, Kind.Face, "ÒÓÔÕÖÙÚÛòóôõöøùúûŌŐŪŲ°");
        Set(table, Kind.Box, "│┌┐┘├┤┬┼▀▄█▌▐░▒▓");
        Set(table, Kind.Box, 0x2550, 0x256C);
        return table;
    }

    private static void Set(byte[] table, Kind kind, string points)
    {
        foreach (var point in points)
            table[point] = (byte)kind;
    }

    private static void Set(byte[] table, Kind kind, int first, int last) =>
        table.AsSpan(first, last - first + 1).Fill((byte)kind);
}
