using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

internal sealed class LineRangeConverter : JsonConverter<LineRange>
{
    public override LineRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TupleReader.Open(ref reader);
        var range = new LineRange(TupleReader.Int(ref reader), TupleReader.Int(ref reader));
        TupleReader.Close(ref reader);
        return range;
    }

    public override void Write(Utf8JsonWriter writer, LineRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.First);
        writer.WriteNumberValue(value.Last);
        writer.WriteEndArray();
    }
}
