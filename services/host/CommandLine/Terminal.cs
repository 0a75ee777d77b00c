using System.Text;

namespace Tapescript.Host.CommandLine;

/// <summary>
/// Standard input, output and error as UTF-8 whatever the locale says. System.Console would set up the terminal,
/// which costs start-up time that most commands do not need.
/// </summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal()
    {
        OutputStream = Console.OpenStandardOutput();
        Output = new StreamWriter(OutputStream, Utf8) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    }

    public Stream OutputStream { get; }

    public StreamWriter Output { get; }

    public StreamWriter Error { get; }

    /// <summary>A person is there to answer.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    /// <summary>A person is there to watch.</summary>
    public static bool ShowsProgress => !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    public static Stream OpenInput() => Console.OpenStandardInput();

    public static StreamReader OpenInputText() => new(Console.OpenStandardInput(), Utf8);

    public void Say(string line) => Error.WriteLine("tapescript: " + line);

    /// <summary>Asks for a yes; the answer of an empty line is the given one.</summary>
    public bool Confirm(string question, bool onEmpty)
    {
        Error.Write($"{question} [{(onEmpty ? "Y/n" : "y/N")}] ");
        var answer = Console.In.ReadLine()?.Trim();
        return answer switch
        {
            null => false,
            "" => onEmpty,
            _ => answer.StartsWith('y') || answer.StartsWith('Y'),
        };
    }

    public void Flush()
    {
        Output.Flush();
        OutputStream.Flush();
        Error.Flush();
    }
}
