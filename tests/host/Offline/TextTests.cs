using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class TextTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task Fix_answers_a_string_for_each_string()
    {
        var done = await _place.RunWithAsync("\"cafÃ©\"\n\"plain\"\n", "text", "fix", "--jsonl");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.ShouldBe(["\"café\"", "\"plain\""]);
    }

    [Fact]
    public async Task Fix_does_besides_what_it_is_asked_for()
    {
        var input = "\"“caf&Atilde;&copy;” ﬁne，ＡＢＣ\"\n";

        var plain = await _place.RunWithAsync(input, "text", "fix", "--jsonl");
        var more = await _place.RunWithAsync(input, "text", "fix", "--jsonl", "--also", "quotes,Entities,width");

        plain.Lines.ShouldBe([input.Trim()]);
        more.ExitCode.ShouldBe(0, more.Error);
        more.Lines.ShouldBe(["\"\\\"café\\\" ﬁne，ABC\""]);
    }

    [Fact]
    public async Task Fix_names_what_it_cannot_do()
    {
        var done = await _place.RunWithAsync("\"a\"\n", "text", "fix", "--jsonl", "--also", "quotes,spelling");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("spelling");
        done.Error.ShouldContain("ligatures");
    }

    [Fact]
    public async Task Sentences_answers_an_array_for_each_string()
    {
        var done = await _place.RunWithAsync(
            "\"The lamp was lit. The fog came in.\"\n\"\"\n",
            "text",
            "sentences",
            "--jsonl",
            "--lang",
            "en"
        );

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.ShouldBe(["[\"The lamp was lit.\",\"The fog came in.\"]", "[]"]);
    }

    [Fact]
    public async Task A_line_that_is_no_JSON_string_is_named_and_the_others_are_answered()
    {
        var done = await _place.RunWithAsync("\"one\"\n{\"a\":1}\nnot json\n\"two\"\n", "text", "fix", "--jsonl");

        done.ExitCode.ShouldBe(1);
        done.Lines.ShouldBe(["\"one\"", "\"two\""]);
        done.Error.ShouldContain("line 2: ");
        done.Error.ShouldContain("line 3: ");
    }

    [Fact]
    public async Task Chapters_answers_topics_with_titles_for_an_array_of_sentences()
    {
        var done = await _place.RunWithAsync(
            "[\"The lamp was lit.\",\"The lamp burns oil.\"]\n[]\n\"no array\"\n[1]\n",
            "text",
            "chapters",
            "--jsonl"
        );

        done.ExitCode.ShouldBe(1);
        done.Lines.Length.ShouldBe(2);
        done.Lines[0].ShouldStartWith("[{\"first\":0,\"title\":\"");
        done.Lines[1].ShouldBe("[]");
        done.Error.ShouldContain("line 3: ");
        done.Error.ShouldContain("line 4: ");
    }

    [Fact]
    public async Task Paragraphs_answers_an_array_for_each_string()
    {
        var done = await _place.RunWithAsync(
            "\"The lamp was lit. The fog came in.\\n\\nMorning came.\"\n",
            "text",
            "paragraphs",
            "--jsonl"
        );

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.ShouldBe(["[\"The lamp was lit. The fog came in.\",\"Morning came.\"]"]);
    }

    [Fact]
    public async Task A_file_in_any_format_comes_out_a_cue_a_line()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("text", "fix", "talk.srt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.Length.ShouldBe(3);
        done.Lines[1].ShouldBe("The keeper climbed the stairs, and counted every one of them.");
    }

    [Fact]
    public async Task Dedupe_says_each_word_of_a_rolling_caption_once()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("text", "dedupe", "talk.vtt");

        done.ExitCode.ShouldBe(0, done.Error);
        string.Join(' ', done.Lines).ShouldBe("the lamp was lit at dusk by Ada who kept the light");
    }

    [Fact]
    public async Task Standard_input_is_a_transcript_too()
    {
        var done = await _place.RunWithAsync(Samples.Srt, "text", "sentences");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.ShouldBe([
            "The lamp was lit at dusk.",
            "The keeper climbed the stairs, and counted every one of them.",
            "By morning the fog had gone.",
        ]);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var done = await _place.RunAsync("text", "fix", "nowhere.txt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("nowhere.txt");
    }

    public void Dispose() => _place.Dispose();
}
