using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>Which changes take raw text out of the sentences.</summary>
internal static class Removals
{
    public static bool Is(Change change) =>
        change.Kind
            is ChangeKind.Carry
                or ChangeKind.Hold
                or ChangeKind.Loop
                or ChangeKind.Stock
                or ChangeKind.Mark
                or ChangeKind.FalseStop
                or ChangeKind.Hyphen
                or ChangeKind.CarriedTranslation;

    public static Fate FateOf(Change change) =>
        change.Kind switch
        {
            ChangeKind.Carry or ChangeKind.Hold => Fate.Carried,
            ChangeKind.Loop => Fate.Looped,
            ChangeKind.Stock => Fate.Stock,
            _ => Fate.Mark,
        };
}
