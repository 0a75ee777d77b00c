namespace Tapescript.Platform.Messaging;

/// <summary>Ends the process so that whoever supervises it starts it again.</summary>
internal class ProcessEnd
{
    public const int DeafCode = 70;

    public virtual void End(int code) => Environment.Exit(code);
}
