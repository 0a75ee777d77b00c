using System.Text;
using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Formats;

public class FormatSpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Formats");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_reads_and_writes_as_it_says(string file, string title)
    {
        var spec = SpecFile.Find("Formats", file, title);

        Run(spec).ShouldBe(spec.Output);
    }

    private static string Run(Spec spec)
    {
        var words = spec.Operation.Split(' ');
        var read = TranscriptFormats.Read(Encoding.UTF8.GetBytes(spec.Input), new ReadOptions());
        if (words[0] == "read")
            return DocumentPicture.Of(read);
        var document = read.Transcript.ShouldNotBeNull(read.Failure);
        var written = TranscriptFormats.Write(document, words[1], new WriteOptions());
        return Encoding.UTF8.GetString(written.Content).TrimEnd('\n');
    }
}
