using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal static class FormatChoice
{
    public static TranscriptFormat Readable(string id) => Find(id, "read", f => f.CanRead);

    public static TranscriptFormat Writable(string id) => Find(id, "written", f => f.CanWrite);

    private static TranscriptFormat Find(string id, string verb, Func<TranscriptFormat, bool> can)
    {
        var format = TranscriptFormats.Find(id);
        if (format is not null && can(format))
        {
            return format;
        }

        var known = string.Join(", ", TranscriptFormats.All.Where(can).Select(f => f.Id));
        var cause = format is null ? $"There is no format '{id}'." : $"{format.Name} cannot be {verb}.";
        throw new CommandFailure($"{cause} Formats that can be {verb}: {known}.");
    }
}
