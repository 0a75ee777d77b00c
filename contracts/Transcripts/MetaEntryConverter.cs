using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

internal sealed class MetaEntryConverter : JsonConverter<MetaEntry>
{
    public override MetaEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TupleReader.Open(ref reader);
        var entry = new MetaEntry(TupleReader.Text(ref reader), TupleReader.Text(ref reader));
        TupleReader.Close(ref reader);
        return entry;
    }

    public override void Write(Utf8JsonWriter writer, MetaEntry value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Key);
        writer.WriteStringValue(value.Value);
        writer.WriteEndArray();
    }
}
