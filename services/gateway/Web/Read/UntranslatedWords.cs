using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Web.Read;

/// <summary>Why a sentence has no translation, in words.</summary>
internal static class UntranslatedWords
{
    public static string Of(string? reason) =>
        reason switch
        {
            UntranslatedReason.NoEngine => "no engine is installed for this pair of languages",
            UntranslatedReason.EngineFailed => "the translation engine failed",
            UntranslatedReason.EmptyAnswer => "the engine answered nothing",
            UntranslatedReason.SameAsSource => "the engine gave the original back",
            UntranslatedReason.BadLength => "the engine’s answer was far too long or too short",
            UntranslatedReason.MissingAnswer => "the engine’s answer left this out",
            UntranslatedReason.RepeatsNeighbour => "the engine repeated a neighbour’s translation",
            UntranslatedReason.OutOfStep => "the engine’s answers stood beside the wrong sentences",
            UntranslatedReason.WrongScript => "the engine’s answer was in other letters",
            UntranslatedReason.WrongLanguage => "the engine’s answer was in another language",
            UntranslatedReason.ExtraText => "the engine said more than the translation",
            UntranslatedReason.OverBudget => "what engines may cost in a day was used up",
            UntranslatedReason.NotInSource => "the source’s translation leaves this out",
            UntranslatedReason.SourceEnds => "the source’s translation ends before this",
            UntranslatedReason.UnknownLanguage => "the language of the original is not known",
            null or "" => "no reason is known",
            _ => reason,
        };
}
