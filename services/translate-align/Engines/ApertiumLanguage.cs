using System.Collections.Frozen;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Apertium names languages by ISO 639-3: these are the ones of its released pairs.</summary>
internal static class ApertiumLanguage
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["af"] = "afr",
        ["an"] = "arg",
        ["ar"] = "ara",
        ["be"] = "bel",
        ["br"] = "bre",
        ["ca"] = "cat",
        ["cy"] = "cym",
        ["da"] = "dan",
        ["en"] = "eng",
        ["eo"] = "epo",
        ["es"] = "spa",
        ["eu"] = "eus",
        ["fr"] = "fra",
        ["gl"] = "glg",
        ["hi"] = "hin",
        ["id"] = "ind",
        ["is"] = "isl",
        ["it"] = "ita",
        ["mk"] = "mkd",
        ["ms"] = "zlm",
        ["mt"] = "mlt",
        ["nb"] = "nob",
        ["nl"] = "nld",
        ["nn"] = "nno",
        ["no"] = "nob",
        ["oc"] = "oci",
        ["pl"] = "pol",
        ["pt"] = "por",
        ["ro"] = "ron",
        ["ru"] = "rus",
        ["sc"] = "srd",
        ["sl"] = "slv",
        ["sv"] = "swe",
        ["uk"] = "ukr",
        ["ur"] = "urd",
    }.ToFrozenDictionary();

    public static string Of(string primary) => Names.GetValueOrDefault(primary, primary);
}
