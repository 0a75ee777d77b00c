using System.Globalization;
using System.Net;
using System.Text;

namespace Tapescript.Text.Tidying;

/// <summary>What the names and numbers of entities stand for: those of HTML 4, and of HTML 5 the letters and ASCII.</summary>
internal static class EntityNames
{
    private const string Replaced = "\uFFFD";

    private const string OfHtml5 =
        "apos=' excl=! num=# dollar=$ percnt=% lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/ colon=: semi=; equals== "
        + "quest=? commat=@ lsqb=[ bsol=\\ rsqb=] Hat=^ lowbar=_ grave=` lcub={ verbar=| rcub=} "
        + "Amacr=Ā amacr=ā Abreve=Ă abreve=ă Aogon=Ą aogon=ą Cacute=Ć cacute=ć Ccirc=Ĉ ccirc=ĉ Cdot=Ċ cdot=ċ Ccaron=Č "
        + "ccaron=č Dcaron=Ď dcaron=ď Dstrok=Đ dstrok=đ Emacr=Ē emacr=ē Edot=Ė edot=ė Eogon=Ę eogon=ę Ecaron=Ě ecaron=ě "
        + "Gcirc=Ĝ gcirc=ĝ Gbreve=Ğ gbreve=ğ Gdot=Ġ gdot=ġ Gcedil=Ģ Hcirc=Ĥ hcirc=ĥ Hstrok=Ħ hstrok=ħ Itilde=Ĩ itilde=ĩ "
        + "Imacr=Ī imacr=ī Iogon=Į iogon=į Idot=İ imath=ı Jcirc=Ĵ jcirc=ĵ Kcedil=Ķ kcedil=ķ Lacute=Ĺ lacute=ĺ Lcedil=Ļ "
        + "lcedil=ļ Lcaron=Ľ lcaron=ľ Lstrok=Ł lstrok=ł Nacute=Ń nacute=ń Ncedil=Ņ ncedil=ņ Ncaron=Ň ncaron=ň Omacr=Ō "
        + "omacr=ō Odblac=Ő odblac=ő Racute=Ŕ racute=ŕ Rcedil=Ŗ rcedil=ŗ Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Scirc=Ŝ "
        + "scirc=ŝ Scedil=Ş scedil=ş Tcedil=Ţ tcedil=ţ Tcaron=Ť tcaron=ť Tstrok=Ŧ tstrok=ŧ Utilde=Ũ utilde=ũ Umacr=Ū "
        + "umacr=ū Ubreve=Ŭ ubreve=ŭ Uring=Ů uring=ů Udblac=Ű udblac=ű Uogon=Ų uogon=ų Wcirc=Ŵ wcirc=ŵ Ycirc=Ŷ ycirc=ŷ "
        + "Zacute=Ź zacute=ź Zdot=Ż zdot=ż Zcaron=Ž zcaron=ž check=✓ cross=✗ star=☆ starf=★ phone=☎ hearts=♥ bigstar=★ "
        + "half=½ horbar=― dash=‐ numsp=\u2007 puncsp=\u2008 copysr=℗ numero=№ flat=♭ natural=♮ sharp=♯ male=♂ female=♀";

    private static readonly Dictionary<string, string> Known = OfHtml5
        .Split(' ')
        .ToDictionary(e => e[..e.IndexOf('=')], e => e[(e.IndexOf('=') + 1)..], StringComparer.Ordinal);

    /// <param name="name">Between the ampersand and the semicolon.</param>
    /// <returns>What it stands for, or null.</returns>
    public static string? Find(ReadOnlySpan<char> name)
    {
        if (name[0] == '#')
            return Number(name[1..]);
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return null;
        }

        return Named(name.ToString());
    }

    private static string? Named(string name)
    {
        if (Exactly(name) is { } meant)
            return meant;
        // Programs that shout write &EACUTE; for É.
        var lower = name.ToLowerInvariant();
        if (!string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) || Exactly(lower) is not { } small)
            return null;
        return small == "ß" ? "SS" : small.ToUpperInvariant();
    }

    private static string? Exactly(string name)
    {
        if (Known.TryGetValue(name, out var known))
            return known;
        var entity = "&" + name + ";";
        var meant = WebUtility.HtmlDecode(entity);
        return string.Equals(meant, entity, StringComparison.Ordinal) ? null : meant;
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var style = digits is ['x' or 'X', ..] ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (style == NumberStyles.AllowHexSpecifier)
            digits = digits[1..];
        if (
            digits.IsEmpty
            || digits.Length > 9
            || !uint.TryParse(digits, style, CultureInfo.InvariantCulture, out var point)
        )
            return IsLong(digits) ? Replaced : null;
        if (point is >= 0x80 and <= 0x9F)
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)point]);
        return point != 0 && Rune.IsValid(point) ? new Rune(point).ToString() : Replaced;
    }

    private static bool IsLong(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
                return false;
        }

        return digits.Length > 9;
    }
}
