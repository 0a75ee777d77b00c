namespace Tapescript.Fetch.YtDlp;

/// <summary>How a program ended and what it printed.</summary>
internal sealed record ProcessOutcome(ProcessEnd End, int ExitCode, ReadOnlyMemory<byte> Output, string Errors);
