namespace Tapescript.Text.Search;

/// <summary>The endings that light stemmers take off, of folded words (no accents). Read by <see cref="SuffixStem"/>.</summary>
internal static class SuffixTables
{
    public const string Spanish = """
        3: ces>z
        3: iones>ion ores>or ales>al eles>el iles>il
        3: ando iendo yendo aron ieron aban abas abamos ado ada ados adas ido ida idos idas aba aria eria iria
        3: ar er ir as es os an en a e o
        """;

    public const string French = """
        3: eaux>eau aux>al
        3: ements>ement issements>iss issement>iss issions>iss issait>iss issant>iss
        3: erions eraient assent erons eront aient erait erais antes ante ants ions iez ent ant ait ais era ons ees ee es er ez
        3: s x
        3: e i
        """;

    public const string German = """
        3: innen>in erinnen>er
        3: test tet ten ern em en er es est te et
        4: st
        3: e n s t
        """;

    public const string Italian = """
        3: issimo issima issimi issime
        3: chi>c che>c ghi>g ghe>g
        3: ando endo ato ata ati ate ito ita iti ite uto uta uti ute avano evano ivano ava eva iva erai erei era ero
        3: are ere ire ia io ie ii
        3: a e i o
        """;

    public const string Portuguese = """
        3: coes>cao oes>ao aes>ao ais>al eis>el ois>ol
        3: ando endo indo aram eram iram avam ava ada ado adas ados ida ido idas idos ei ou iu
        3: ar er ir as es os am em a e o
        """;

    public const string Russian = """
        3: ся сь
        3: иями ями ами иях иям ях ах ям ам ием ией ий ии ия ию ие ьев ьях ов ев ей ой ый ое ая яя ее ые ие ого его ому ему ыми ими ым им ом ем ых их ую юю ою ею
        3: ила ыла ена ело ила али ели или яли ать ять еть ить ует уют ют ят ет ит ут ат ешь ишь ал ел ил ял ла ло ли ть
        3: а е и й о у ы ь ю я
        3: нн>н
        """;
}
