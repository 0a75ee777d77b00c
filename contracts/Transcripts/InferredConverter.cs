using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

internal sealed class InferredConverter : JsonConverter<Inferred>
{
    public override Inferred Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TupleReader.Open(ref reader);
        var at = TupleReader.Int(ref reader);
        var length = TupleReader.Int(ref reader);
        var kind = TupleReader.Text(ref reader) switch
        {
            "mark" => InferredKind.Mark,
            "case" => InferredKind.Case,
            "censor" => InferredKind.Censor,
            _ => throw new JsonException(),
        };
        TupleReader.Close(ref reader);
        return new Inferred(at, length, kind);
    }

    public override void Write(Utf8JsonWriter writer, Inferred value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.At);
        writer.WriteNumberValue(value.Length);
        writer.WriteStringValue(
            value.Kind switch
            {
                InferredKind.Mark => "mark",
                InferredKind.Case => "case",
                _ => "censor",
            }
        );
        writer.WriteEndArray();
    }
}
