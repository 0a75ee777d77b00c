using System.Globalization;
using Tapescript.Host.Serving;

namespace Tapescript.Host.CommandLine;

/// <summary>A fault of ours: the terminal gets one line, the details go to a file that the line names.</summary>
internal static class UnexpectedFailure
{
    public static async Task<string> DescribeAsync(Exception unexpected, CommandContext context)
    {
        var message = FirstLine(unexpected.Message);
        try
        {
            var folder = Path.Combine(DataFolder.Default(), "logs");
            Directory.CreateDirectory(folder);
            // Only the command's name: arguments may hold what nobody should read in a log.
            var now = context.Time.GetUtcNow();
            var log = Path.Combine(
                folder,
                "failure-" + now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture) + ".log"
            );
            var details =
                $"{now:O}\n{WriteVersion.Version} {Environment.OSVersion}\n{Environment.GetCommandLineArgs().ElementAtOrDefault(1)}\n{unexpected}\n";
            await File.AppendAllTextAsync(log, details).ConfigureAwait(false);
            return $"{message} This should not have happened; the details are in {log}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{message} This should not have happened, and no log could be written ({FirstLine(e.Message)})";
        }
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
