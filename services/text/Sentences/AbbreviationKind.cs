namespace Tapescript.Text.Sentences;

/// <summary>What an abbreviation's full stop says.</summary>
internal enum AbbreviationKind
{
    None,

    /// <summary>A name follows: the sentence goes on.</summary>
    Title,

    /// <summary>The sentence goes on when a number follows.</summary>
    BeforeNumber,

    /// <summary>The sentence goes on, unless a word follows that often begins one.</summary>
    Common,

    /// <summary>It never stands at the end.</summary>
    NeverLast,

    /// <summary>It stands at the end as often as inside: a capital behind it decides.</summary>
    OftenLast,
}
