namespace Tapescript.TranslateAlign.Engines;

/// <summary>Translates sentences of one pair of languages.</summary>
internal interface ITranslationEngine
{
    /// <summary>Name, version and pair: part of the key of all that it makes.</summary>
    string Id { get; }

    /// <summary>One answer for each sentence, in order; null when the answers cannot be told apart.</summary>
    /// <exception cref="EngineException">The engine did not work.</exception>
    Task<IReadOnlyList<string>?> TranslateAsync(IReadOnlyList<string> sentences, CancellationToken ct);
}
