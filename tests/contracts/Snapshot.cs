namespace Tapescript.Contracts.Tests;

/// <summary>Compares generated text with a file of the repository; TAPESCRIPT_UPDATE=1 rewrites the file instead.</summary>
internal static class Snapshot
{
    public static void Compare(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("TAPESCRIPT_UPDATE") == "1")
            File.WriteAllText(path, actual);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        actual.ShouldBe(expected, $"{path} is out of date: TAPESCRIPT_UPDATE=1 ./test contracts rewrites it.");
    }
}
