using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Tapescript.Platform.Hosting;

/// <summary>Every option that the process understands: key, variable, default, meaning.</summary>
public sealed class OptionsCatalogue(IEnumerable<OptionsSection> sections)
{
    public IReadOnlyList<OptionEntry> Entries() =>
        [
            .. sections
                .SelectMany(section => EntriesOf(section.Section, section.Type, section.Defaults()))
                .DistinctBy(entry => entry.Key)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal),
        ];

    private static IEnumerable<OptionEntry> EntriesOf(string prefix, Type type, object? defaults)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || !property.CanRead || !IsSettable(property))
                continue;
            var key = prefix.Length == 0 ? property.Name : $"{prefix}:{property.Name}";
            var value = defaults is null ? null : property.GetValue(defaults);
            var doc = property.GetCustomAttribute<OptionDocAttribute>();
            if (doc is null && IsSection(property.PropertyType))
            {
                foreach (var entry in EntriesOf(key, property.PropertyType, value))
                    yield return entry;
                continue;
            }
            var variable = "TAPESCRIPT_" + key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
            yield return new OptionEntry(key, variable, Text(value), doc?.Meaning ?? "");
        }
    }

    // What is derived from other options is none.
    private static bool IsSettable(PropertyInfo property) => property.CanWrite || IsSection(property.PropertyType);

    private static bool IsSection(Type type) =>
        type is { IsClass: true, Namespace: { } space } && space.StartsWith("Tapescript", StringComparison.Ordinal);

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Text)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
