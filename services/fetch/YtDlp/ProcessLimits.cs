namespace Tapescript.Fetch.YtDlp;

internal sealed record ProcessLimits(TimeSpan Time, long OutputBytes);
