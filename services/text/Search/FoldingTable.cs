using System.Collections.Frozen;

namespace Tapescript.Text.Search;

/// <summary>Letters with marks and the plain letters that they are found under; a base, then its variants, per line.</summary>
internal static class FoldingTable
{
    // The runtime runs without ICU, where Normalize gives its input back: so the table is ours.
    private const string Rows = """
        a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
        ae æǣǽ
        b ƀḃḅḇ
        c çćĉċčḉ
        d ðďđḋḍḏḑḓ
        dz ǆǳ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
        f ḟ
        g ĝğġģǧǵḡ
        h ĥħȟḣḥḧḩḫẖ
        i ìíîïĩīĭįİıɨǐȉȋḭḯỉị
        ij ĳ
        j ĵǰ
        k ķĸǩḱḳḵ
        l ĺļľłḷḹḻḽ
        lj ǉ
        l· ŀ
        m ḿṁṃ
        n ñńņňŋǹṅṇṉṋ
        nj ǌ
        o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ
        oe œ
        p ṕṗ
        r ŕŗřȑȓṙṛṝṟ
        s śŝşšſșṡṣṥṧṩẛ
        ss ß
        t ţťŧțṫṭṯṱẗ
        th þ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍ
        y ýÿŷȳẏẙỳỵỷỹ
        z źżžẑẓẕ
        ʒ ǯ
        ʹ ʹ
        ʼn ŉ
        α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        β ϐ
        ε έϵἐἑἒἓἔἕὲέ
        η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        θ ϑ
        ι ίΐϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ
        κ ϰ
        ο όὀὁὂὃὄὅὸό
        π ϖ
        ρ ϱῤῥ
        σ ςϲ
        υ ύϋΰϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
        φ ϕ
        ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        е ё
        """;

    private static readonly FrozenDictionary<char, string> Variants = Read();

    public static bool TryFold(char letter, out string plain)
    {
        if (letter >= '\u00C0' && Variants.TryGetValue(letter, out var found))
        {
            plain = found;
            return true;
        }

        plain = "";
        return false;
    }

    private static FrozenDictionary<char, string> Read()
    {
        var variants = new Dictionary<char, string>();
        foreach (var row in Rows.Split('\n'))
        {
            var space = row.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in row.AsSpan(space + 1).Trim())
                variants[letter] = row[..space];
        }

        return variants.ToFrozenDictionary();
    }
}
