using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Reads a JSON transcript piece by piece, so that of a file that was cut everything before the cut is kept. Depth is
/// bounded; what is not wanted is skipped.
/// </summary>
internal static class JsonWalk
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public static void Read(SourceText source, JsonTarget target, TranscriptDraft draft)
    {
        if (JsonShape.IsLines(source))
            ReadLines(source, target, draft);
        else
            ReadWhole(JsonText.Of(source.Text), target, draft);
    }

    private static void ReadLines(SourceText source, JsonTarget target, TranscriptDraft draft)
    {
        for (var i = 0; i < source.Lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(source.Lines[i]))
                continue;
            try
            {
                using var item = JsonDocument.Parse(
                    JsonText.Of(source.Lines[i]).Utf8,
                    new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = Options.MaxDepth }
                );
                target.Item(JsonTarget.Root, item.RootElement, new LineRange(i + 1, i + 1));
            }
            catch (JsonException)
            {
                draft.Problems.Add(
                    i + 1,
                    Severity.Error,
                    draft.Format + ".damaged",
                    "The line is no valid JSON; it was left out."
                );
            }
        }
    }

    private static void ReadWhole(JsonText json, JsonTarget target, TranscriptDraft draft)
    {
        var reader = new Utf8JsonReader(json.Utf8, Options);
        try
        {
            if (!reader.Read())
                return;
            if (reader.TokenType == JsonTokenType.StartArray)
                ReadItems(ref reader, json, JsonTarget.Root, target);
            else if (reader.TokenType == JsonTokenType.StartObject)
                ReadMembers(ref reader, json, target);
            reader.Read();
        }
        catch (JsonException)
        {
            draft.Problems.Add(
                json.LineAt(Math.Min(reader.BytesConsumed, json.Utf8.Length)),
                Severity.Error,
                draft.Format + ".damaged",
                "From here on the file is no valid JSON: it was cut or damaged. What stands before was kept; fetch or make it again for the rest."
            );
        }
    }

    private static void ReadMembers(ref Utf8JsonReader reader, JsonText json, JsonTarget target)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray && target.IsList(name))
            {
                ReadItems(ref reader, json, name, target);
            }
            else if (target.IsWanted(name))
            {
                using var value = JsonDocument.ParseValue(ref reader);
                target.Member(name, value.RootElement);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void ReadItems(ref Utf8JsonReader reader, JsonText json, string list, JsonTarget target)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var first = json.LineAt(reader.TokenStartIndex);
            using var item = JsonDocument.ParseValue(ref reader);
            target.Item(list, item.RootElement, new LineRange(first, json.LineAt(reader.BytesConsumed)));
        }
    }
}
