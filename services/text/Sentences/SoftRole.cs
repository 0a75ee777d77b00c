namespace Tapescript.Text.Sentences;

/// <summary>What a word of a language without a model does where sentences meet.</summary>
[Flags]
internal enum SoftRole
{
    None = 0,

    /// <summary>No sentence ends with it: articles, prepositions, conjunctions, auxiliaries.</summary>
    Last = 1,

    /// <summary>Sentences often end with it.</summary>
    Tag = 1 << 1,

    /// <summary>Opens a sentence whatever follows.</summary>
    Open = 1 << 2,

    /// <summary>Opens a sentence when a verb follows, as adverbs of German do.</summary>
    Front = 1 << 3,
    And = 1 << 4,
    Join = 1 << 5,
    Subject = 1 << 6,

    /// <summary>A pronoun that leans on the verb behind it.</summary>
    Clitic = 1 << 7,
    Negation = 1 << 8,
    Question = 1 << 9,
    Determiner = 1 << 10,
    Preposition = 1 << 11,
    Verb = 1 << 12,

    /// <summary>A verb with which sentences begin, where the language puts it first.</summary>
    Start = 1 << 13,

    /// <summary>A verb that ends sentences, where the language puts it last.</summary>
    Final = 1 << 14,

    /// <summary>Goes on with the sentence behind a verb that could end it.</summary>
    GoesOn = 1 << 15,

    /// <summary>A verb of saying.</summary>
    Telling = 1 << 16,

    /// <summary>Begins what somebody says, when a verb of saying stands before it.</summary>
    Told = 1 << 17,
}
