namespace Tapescript.Host.CommandLine;

/// <summary>What went wrong and what to do about it, in one line that is fit for the terminal.</summary>
internal class CommandFailure(string causeAndCure, Exception? inner = null) : Exception(causeAndCure, inner);
