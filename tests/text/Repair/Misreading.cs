using System.Text;

namespace Tapescript.Text.Tests.Repair;

/// <summary>Damages text as programs do.</summary>
internal static class Misreading
{
    public static readonly IReadOnlyList<int> CodePages =
    [
        1252,
        28591,
        1251,
        1250,
        1253,
        1254,
        1257,
        28592,
        10000,
        437,
    ];

    public static string Of(string text, int codePage)
    {
        var encoding = codePage == 28591 ? Encoding.Latin1 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        return encoding.GetString(Encoding.UTF8.GetBytes(text));
    }
}
