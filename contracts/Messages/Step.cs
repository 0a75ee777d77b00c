namespace Tapescript.Contracts;

/// <summary>The names of the steps, as messages, the ledger and the command line spell them.</summary>
public static class Step
{
    /// <summary>Get the source.</summary>
    public const string Fetch = "fetch";

    /// <summary>Read its tracks.</summary>
    public const string Import = "import";

    /// <summary>Make the text fit to read.</summary>
    public const string Clean = "clean";

    /// <summary>Translate or align.</summary>
    public const string Translate = "translate";

    /// <summary>Make it findable.</summary>
    public const string Index = "index";

    /// <summary>All steps in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Fetch, Import, Clean, Translate, Index];
}
