namespace Tapescript.EndToEnd.Tests.Browser;

/// <summary>Captions of our own writing.</summary>
internal static class Captions
{
    public const string Pond = """
        1
        00:00:01,000 --> 00:00:04,000
        A pond needs no fish to be alive.

        2
        00:00:04,500 --> 00:00:08,000
        Dig it where leaves do not fall, and let one side be shallow.

        3
        00:00:12,000 --> 00:00:15,500
        Newts arrive in the second spring.

        """;

    /// <summary>More sentences than a page of hits holds.</summary>
    public static string Stones { get; } =
        string.Concat(
            Enumerable
                .Range(1, 60)
                .Select(i =>
                    $"{i}\n00:{i:00}:00,000 --> 00:{i:00}:04,000\nThe boulder of day {i} was carried to the wall.\n\n"
                )
        );

    public const string Kite = """
        1
        00:00:00,500 --> 00:00:03,000
        Today we build a kite from paper and two sticks.

        2
        00:00:03,200 --> 00:00:06,000
        The tail keeps it steady when the wind turns.

        """;
}
