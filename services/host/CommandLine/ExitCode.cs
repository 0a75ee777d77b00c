namespace Tapescript.Host.CommandLine;

internal static class ExitCode
{
    public const int Complete = 0;
    public const int Failed = 1;
    public const int Gaps = 2;
    public const int Interrupted = 130;
    public const int Terminated = 143;
}
