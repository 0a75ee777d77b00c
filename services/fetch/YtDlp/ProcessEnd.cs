namespace Tapescript.Fetch.YtDlp;

internal enum ProcessEnd
{
    Exited,
    TimedOut,
    TooMuchOutput,
    NotStarted,
}
