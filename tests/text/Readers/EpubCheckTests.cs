using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Formats.Documents;

namespace Tapescript.Text.Tests.Readers;

[Trait("Run", "long")]
public sealed class EpubCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tapescript-epub-").FullName;

    public static TheoryData<string, TranslationLayout> Everything =>
        new(ReaderSamples.All.SelectMany(s => Enum.GetValues<TranslationLayout>().Select(l => (s.Name, l))));

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task It_finds_no_error_and_no_warning(string name, TranslationLayout layout)
    {
        await File.WriteAllBytesAsync(
            Path.Combine(_folder, "book.epub"),
            BookSamples.Write(ReaderSamples.Find(name), "epub", layout)
        );

        // Debian's command is the archive itself, which not every kernel can start.
        var jar = Reader.Find("epubcheck.jar");
        Assert.SkipWhen(jar is null, "epubcheck is not installed; ./test --long installs it.");
        var (code, output) = await Reader.RunAsync(_folder, "java", "-jar", jar!, "--failonwarnings", "book.epub");

        output.ShouldContain("No errors or warnings detected.", customMessage: output);
        code.ShouldBe(0, output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
