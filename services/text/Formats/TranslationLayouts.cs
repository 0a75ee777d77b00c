namespace Tapescript.Text.Formats;

/// <summary>The names of layouts, as commands and addresses use them.</summary>
public static class TranslationLayouts
{
    private static readonly (string Name, TranslationLayout Layout)[] Known =
    [
        ("interleaved", TranslationLayout.Interleaved),
        ("columns", TranslationLayout.Columns),
        ("source", TranslationLayout.SourceOnly),
        ("translation", TranslationLayout.TranslationOnly),
    ];

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(k => k.Name)];

    /// <summary>Finds a layout by its name.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The layout, or null when there is none of this name.</returns>
    public static TranslationLayout? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (known, layout) in Known)
            if (known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
                return layout;
        return null;
    }
}
