using System.Text;
using System.Text.Json;

namespace Tapescript.Text.Formats;

/// <summary>Says what JSON holds that no reader knows: its outermost keys, and what a few of them betray.</summary>
internal static class ForeignJson
{
    private const int MostKeys = 8;
    private const int MostOfAKey = 40;

    public static string Name(SourceText source)
    {
        if (source.Text.AsSpan(0, Math.Min(source.Text.Length, 16 * 1024)).IndexOf("\"replayChatItemAction\"") >= 0)
            return "This is the chat of a live stream, not a transcript. Ask for the captions instead.";
        var keys = KeysOf(source.Text);
        if (keys.Contains("automatic_captions") || keys.Contains("requested_subtitles"))
            return "This is what yt-dlp knows of a video; it names captions and holds none. Give Tapescript the video's address, or a file of captions.";
        if (keys.Contains("error") || keys.Contains("errors"))
            return "This is JSON with which a site reports an error, not a transcript. Fetch the file again.";
        var named = keys.Count == 0 ? "no keys at all" : "the keys " + string.Join(", ", keys.Select(k => $"“{k}”"));
        return $"This is JSON of a kind that Tapescript does not read: it has {named}.";
    }

    /// <summary>The keys of the outermost object, or of the first one of a list; those before the first fault.</summary>
    private static List<string> KeysOf(string text)
    {
        var keys = new List<string>();
        var json = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(text),
            isFinalBlock: false,
            new JsonReaderState(new() { MaxDepth = 256 })
        );
        var depth = -1;
        try
        {
            while (keys.Count <= MostKeys && json.Read())
            {
                if (depth < 0 && json.TokenType == JsonTokenType.StartObject)
                    depth = json.CurrentDepth + 1;
                else if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth)
                    keys.Add(Short(json.GetString()!));
                else if (json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == depth - 1)
                    break;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What came before the fault is named.
        }

        if (keys.Count > MostKeys)
            keys[MostKeys] = "…";
        return keys;
    }

    private static string Short(string key)
    {
        var line = CaptionText.OneLine(key);
        return line.Length > MostOfAKey ? line[..MostOfAKey] + "…" : line;
    }
}
