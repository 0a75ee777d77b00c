namespace Tapescript.Text.Sentences;

/// <summary>Tells the kind of an English word: by a list of common words, else by its ending.</summary>
internal static class SoftLexicon
{
    private const string Words = """
        Article a an the
        Possessive my your his her its our their whose
        Demonstrative this that these those
        Nominative i we he she they
        You you
        It it
        Objective me us him them
        Reflexive myself yourself himself herself itself ourselves yourselves themselves
        Contracted i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's she'll she'd they're they've they'll they'd
        ContractedIt it's it'll it'd that's that'll there's here's what's who's where's how's let's
        Be is are was were am be been being
        Have have has had having
        Do do does did
        Modal can could will would should shall might may must cannot
        NegatedAuxiliary don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't ain't
        Not not never
        To to
        Preposition in on at for from with by about into onto over under between through during without against within across along around behind near toward towards among beyond above below beside outside inside despite per until till like as than after before since upon
        Of of
        And and
        Or or nor
        But but yet
        So so
        Because because cause
        Conditional if when while although though unless whenever whether once wherever
        Relative which who whom
        Question what why how where
        Marker well now okay ok right actually basically anyway anyways obviously however therefore instead meanwhile finally first second third firstly secondly also maybe perhaps apparently honestly suddenly alright all-right um uh er hmm like
        Answer yeah yes no yep nope oh hey hi hello thanks thank please sorry bye wow huh welcome good-bye sure
        Degree very really quite too pretty just even only still already almost rather more most less least much enough especially particularly exactly probably certainly simply completely actually ever
        Time today tomorrow yesterday then later soon again always often sometimes usually ago tonight tomorrow's forever early late anymore yet
        Place here there everywhere home away back up down out off together upstairs abroad somewhere nowhere
        Quantity some any every each all many few several both another other half lot lots bit couple plenty
        Number zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion percent
        Indefinite something anything nothing everything someone anyone everyone somebody anybody nobody everybody
        Reporting think thought know knew believe believed guess hope say said says saying tell told telling mean means meant suppose wonder wondered realize realized see saw seen feel felt remember notice noticed imagine understand understood agree asked ask show shows showed learned assume figured expect decided
        Wanting want wants wanted need needs needed try tries tried trying going gonna wanna used love loves loved hate start started starts begin began continue able supposed have-to got gotta seem seems seemed
        Verb go goes get gets make makes take takes look looks come comes give gives put puts keep keeps let lets find finds work works use uses call calls talk talks turn turns help helps run runs move moves live lives play plays pay pays stop stops hold holds bring brings write writes read reads open opens eat eats sit stand walk wait stay leave leaves change changes build buy sell send set happen happens become becomes check watch listen hear add cut break follow spend lose meet choose explain describe consider
        Past went came took made gave kept found worked called talked turned helped ran moved lived played paid stopped held brought wrote opened ate sat stood walked waited stayed left changed built bought sold sent happened became checked watched listened heard added broke followed spent lost met chose grew died gone done taken given written known shown looked lived
        Adjective good great bad big small new old long short high low important different same right-hand own whole next last real true hard easy nice beautiful happy sad wrong better best worse worst little large free full sure clear possible ready interesting fine simple strong young able single certain special similar
        Noun people thing things way time day days year years week weeks month months hour hours minute minutes world man woman men women child children kids life work money place part problem question answer reason idea point case number side end hand head house room water food city country school job name word words story family friend friends mother father team group system kind sort example fact stuff moment course night morning
        """;

    private static readonly Dictionary<string, SoftClass> Known = Read();
    private static readonly Dictionary<string, SoftClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="folded">A word in lower case with straight apostrophes.</param>
    public static SoftClass Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length == 0)
            return SoftClass.None;
        if (BySpan.TryGetValue(folded, out var known))
            return known;
        if (char.IsDigit(folded[0]))
            return SoftClass.Digits;
        if (folded.Length < 4)
            return SoftClass.None;
        if (folded.EndsWith("ing"))
            return SoftClass.Ing;
        if (folded.EndsWith("ed"))
            return SoftClass.Ed;
        if (folded.EndsWith("ly"))
            return SoftClass.Ly;
        if (
            folded.EndsWith("tion")
            || folded.EndsWith("sion")
            || folded.EndsWith("ment")
            || folded.EndsWith("ness")
            || folded.EndsWith("ity")
            || folded.EndsWith("ance")
            || folded.EndsWith("ence")
            || folded.EndsWith("ism")
        )
            return SoftClass.Nominal;
        return folded[^1] == 's' && folded[^2] is not 's' and not 'u' and not '\'' ? SoftClass.Plural : SoftClass.None;
    }

    private static Dictionary<string, SoftClass> Read()
    {
        var known = new Dictionary<string, SoftClass>(StringComparer.Ordinal);
        foreach (var line in Words.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var kind = Enum.Parse<SoftClass>(words[0]);
            foreach (var word in words.AsSpan(1))
                known.TryAdd(word, kind);
        }

        return known;
    }
}
