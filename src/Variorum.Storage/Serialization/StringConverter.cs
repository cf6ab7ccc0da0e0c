using System.Text.Json;
using System.Text.Json.Serialization;

namespace Variorum.Storage.Serialization;

/// <summary>Writes a value type of one string as that string.</summary>
internal sealed class StringConverter<T>(Func<string, T> parse, Func<T, string> format) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));
}
