using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

internal sealed class WordConverter : JsonConverter<Word>
{
    public override Word Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TupleReader.Open(ref reader);
        var word = new Word(
            TupleReader.Int(ref reader),
            TupleReader.Long(ref reader),
            TupleReader.LongOrNull(ref reader),
            TupleReader.RatioOrNull(ref reader)
        );
        TupleReader.Close(ref reader);
        return word;
    }

    public override void Write(Utf8JsonWriter writer, Word value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Offset);
        writer.WriteNumberValue(value.Start);
        if (value.End is { } end)
            writer.WriteNumberValue(end);
        else
            writer.WriteNullValue();
        if (value.Confidence is { } confidence)
            RatioConverter.Write(writer, confidence);
        else
            writer.WriteNullValue();
        writer.WriteEndArray();
    }
}
