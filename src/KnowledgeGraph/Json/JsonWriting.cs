using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>Properties that are left out where they say nothing.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void Text(ReadOnlySpan<byte> name, string value)
        {
            writer.WritePropertyName(name);
            JsonText.Write(writer, value);
        }

        public void TextUnlessEmpty(ReadOnlySpan<byte> name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) writer.Text(name, value);
        }

        public void TrueOrNothing(ReadOnlySpan<byte> name, bool value)
        {
            if (value) writer.WriteBoolean(name, true);
        }

        public void Texts(ReadOnlySpan<byte> name, ImmutableArray<string> values)
        {
            writer.WritePropertyName(name);
            writer.TextArray(values);
        }

        public void TextsUnlessEmpty(ReadOnlySpan<byte> name, ImmutableArray<string> values)
        {
            if (!values.IsDefaultOrEmpty) writer.Texts(name, values);
        }

        public void PropertiesUnlessEmpty(ReadOnlySpan<byte> name, ImmutableArray<PropertyValue> values)
        {
            if (values.IsDefaultOrEmpty) return;
            writer.WriteStartObject(name);
            foreach (var value in values)
            {
                writer.WritePropertyName(value.Name);
                writer.TextArray(value.Values);
            }

            writer.WriteEndObject();
        }

        private void TextArray(ImmutableArray<string> values)
        {
            writer.WriteStartArray();
            foreach (var value in values) JsonText.Write(writer, value);
            writer.WriteEndArray();
        }
    }
}
