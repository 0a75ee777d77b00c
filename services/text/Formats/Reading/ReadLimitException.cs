namespace Tapescript.Text.Formats;

/// <summary>A limit was passed; the message names it.</summary>
internal sealed class ReadLimitException(string message) : Exception(message);
