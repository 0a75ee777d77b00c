namespace Tapescript.Text.Sentences;

/// <summary>Abbreviations that carry a full stop, and the words that often begin a sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Titles = Set(
        "mr mrs ms dr prof gen sen rep mt capt cpt lt col sgt maj cmdr rev hon gov pres fr sr sra srta mme mlle mgr dott sig ing arch avv hr frl dra messrs mx ft supt st"
    );

    private static readonly HashSet<string> BeforeNumber = Set(
        "no nos nr vol fig figs p pp art arts sec secs ch chap para eq ex op n° núm nº č pág págs jan feb mar apr jun jul aug sep sept oct nov dec стр рис гл табл abb bd kap"
    );

    private static readonly HashSet<string> Common = Set(
        "co corp inc ltd jr sr bros vs etc approx dept est al ave blvd rd cf viz ca bzw usw bspw evtl ggf inkl max min mind sog vgl z zzgl allg ecc pag ud uds vd vds aprox av env тыс млн млрд руб ул им др пр см ср напр mass calif conn univ assn tel ext"
    );

    private static readonly HashSet<string> NeverLast = Set("e.g i.e z.b d.h u.a p.ej v.g т.е т.к o.ä i.d.r c.-à-d");

    private static readonly HashSet<string> Starters = Set(
        "the it we this that these those he she they i you but and so in if what how why who when where there then now my our his her their its a an as at after before for from however let's let it's that's i'm did do does is are was were can could would should will not no yes or to on with well okay ok because although while once"
    );

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static bool IsBeforeNumber(string word) => BeforeNumber.Contains(word);

    public static bool IsCommon(string word) => Common.Contains(word);

    public static bool NeverEnds(string word) => NeverLast.Contains(word);

    public static bool IsStarter(string word) => Starters.Contains(word);

    /// <returns>True for any abbreviation: its full stop says nothing about the sentence.</returns>
    public static bool IsKnown(string word) =>
        Titles.Contains(word) || BeforeNumber.Contains(word) || Common.Contains(word) || NeverLast.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
