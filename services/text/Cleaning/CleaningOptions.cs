using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tidying;

namespace Tapescript.Text.Cleaning;

/// <summary>What a caller may ask of the clean stage.</summary>
public sealed record CleaningOptions
{
    /// <summary>The language of the source, when the caller knows better than the source does.</summary>
    public string? Language { get; init; }

    /// <summary>Most words of a paragraph that is not the source's own.</summary>
    public int ParagraphWords { get; init; } = 120;

    /// <summary>Repairs that are not to be made; <see cref="Switchable"/> lists them.</summary>
    /// <exception cref="ArgumentException">A name is not one of these.</exception>
    public IReadOnlyList<string> Off
    {
        get;
        init => field = Known(value, Switchable, "off");
    } = [];

    /// <summary>What is done besides, on record, only when it is asked for; <see cref="OnRequest"/> lists it.</summary>
    /// <exception cref="ArgumentException">A name is not one of these.</exception>
    public IReadOnlyList<string> Also
    {
        get;
        init => field = Known(value, OnRequest, "done besides");
    } = [];

    /// <summary>The names that <see cref="Also"/> may hold.</summary>
    public static IReadOnlyList<string> OnRequest { get; } = [.. TidyOperations.All.Select(o => o.Name)];

    /// <summary>The names that <see cref="Off"/> may hold.</summary>
    public static IReadOnlyList<string> Switchable { get; } =
    [
        ChangeKind.Encoding,
        Rolling,
        Events,
        ChangeKind.Mark,
        ChangeKind.Loop,
        ChangeKind.Stock,
        ChangeKind.FalseStop,
        ChangeKind.OpenEnd,
        ChangeKind.SplitNumber,
        ChangeKind.Hyphen,
        ChangeKind.Censor,
        ChangeKind.Times,
    ];

    /// <summary>The name in <see cref="Off"/> of what removes the copies of rolling captions: carry and hold.</summary>
    public const string Rolling = "rolling";

    /// <summary>The name in <see cref="Off"/> of what makes typed events of sound tags.</summary>
    public const string Events = "events";

    internal bool Does(string repair) => !Off.Contains(repair, StringComparer.Ordinal);

    /// <summary>The hash that names these options in a document's stages.</summary>
    /// <returns>16 hex digits.</returns>
    public string Hash()
    {
        var canonical = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"language={Language}\nparagraphWords={ParagraphWords}\n{RepairLines}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).AsSpan(0, 8));
    }

    /// <summary>Says what is wrong with names of repairs.</summary>
    /// <param name="off">Names for <see cref="Off"/>.</param>
    /// <param name="also">Names for <see cref="Also"/>.</param>
    /// <returns>The first name that does not exist, and those that do; null when all are right.</returns>
    public static string? Fault(IReadOnlyList<string> off, IReadOnlyList<string> also) =>
        FaultOf(off, Switchable, "off") ?? FaultOf(also, OnRequest, "done besides");

    private static string? FaultOf(IReadOnlyList<string> names, IReadOnlyList<string> all, string what)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.FirstOrDefault(name => !all.Contains(name, StringComparer.Ordinal)) is { } unknown
            ? $"There is no repair '{unknown}' that can be {what}. There are: {string.Join(", ", all)}."
            : null;
    }

    private static IReadOnlyList<string> Known(IReadOnlyList<string> names, IReadOnlyList<string> all, string what) =>
        FaultOf(names, all, what) is { } fault
            ? throw new ArgumentException(fault, nameof(names))
            : [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // Options that say nothing new keep the hash that they had.
    private string RepairLines => Line("off", Off) + Line("also", Also);

    private static string Line(string name, IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : name + "=" + string.Join(',', values) + "\n";
}
