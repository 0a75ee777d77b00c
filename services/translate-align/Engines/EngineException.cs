namespace Tapescript.TranslateAlign.Engines;

/// <summary>An engine did not start, did not end in time, or ended badly.</summary>
internal sealed class EngineException(string message, Exception? inner = null) : Exception(message, inner);
