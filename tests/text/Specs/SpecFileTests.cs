namespace Tapescript.Text.Tests.Specs;

public class SpecFileTests
{
    [Fact]
    public void An_example_has_a_title_an_operation_an_input_and_an_output()
    {
        string[] lines = ["Operation: upper", "## It shouts", "```input", "a␠", "b", "```", "```output", "A B", "```"];

        SpecFile.Parse(lines).ShouldBe([new Spec("It shouts", "upper", "a \nb", "A B")]);
    }

    [Fact]
    public void An_example_may_name_its_own_operation()
    {
        string[] lines =
        [
            "Operation: upper",
            "## It whispers",
            "Operation: lower",
            "```input",
            "```",
            "```output",
            "```",
        ];

        SpecFile.Parse(lines).Single().Operation.ShouldBe("lower");
    }
}
