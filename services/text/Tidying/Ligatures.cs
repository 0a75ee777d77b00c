namespace Tapescript.Text.Tidying;

/// <summary>Takes apart letters that Unicode has only because older sets had them. æ, œ and ß are letters and stay.</summary>
internal static class Ligatures
{
    public static string Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replacement.EachOf(text, Parts);
    }

    private static string? Parts(char c) =>
        c switch
        {
            'Ĳ' => "IJ",
            'ĳ' => "ij",
            'ŉ' => "ʼn",
            'Ǆ' => "DŽ",
            'ǅ' => "Dž",
            'ǆ' => "dž",
            'Ǉ' => "LJ",
            'ǈ' => "Lj",
            'ǉ' => "lj",
            'Ǌ' => "NJ",
            'ǋ' => "Nj",
            'ǌ' => "nj",
            'Ǳ' => "DZ",
            'ǲ' => "Dz",
            'ǳ' => "dz",
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' => "ſt",
            'ﬆ' => "st",
            _ => null,
        };
}
