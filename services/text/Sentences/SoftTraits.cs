namespace Tapescript.Text.Sentences;

/// <summary>What a word does where sentences meet, as far as a reader knows without counting.</summary>
[Flags]
internal enum SoftTraits
{
    None = 0,
    NeverLast = 1,
    Tag = 1 << 1,
    Opener = 1 << 2,
    Subject = 1 << 3,
    Joiner = 1 << 4,
    TakesClause = 1 << 5,
    Verb = 1 << 6,
    Question = 1 << 7,
    Nominative = 1 << 8,
    Contracted = 1 << 9,
    WeakJoiner = 1 << 10,
    Determiner = 1 << 11,
    Filler = 1 << 12,
    Pointing = 1 << 13,
    And = 1 << 14,
    You = 1 << 15,
    Then = 1 << 16,
    The = 1 << 17,
    That = 1 << 18,

    /// <summary>What ends with it was broken off, whatever is said next.</summary>
    Hanging = 1 << 19,
}
