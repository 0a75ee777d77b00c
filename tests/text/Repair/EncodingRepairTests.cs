using Tapescript.Text.Repair;

namespace Tapescript.Text.Tests.Repair;

public class EncodingRepairTests
{
    [Theory]
    [InlineData("Scouting â€“ Part", "Scouting – Part")]
    [InlineData("itâ€™s â€œgoodâ€\u009d", "it’s “good”")]
    [InlineData("cafÃ© crÃ¨me", "café crème")]
    [InlineData("fÃ¼r MÃ¤dchen", "für Mädchen")]
    [InlineData("itÃ¢â‚¬â„¢s", "it’s")]
    [InlineData("20 Â°C, Â£5", "20 °C, £5")]
    [InlineData("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет")]
    [InlineData("ä½\u00a0å¥½", "你好")]
    [InlineData("ðŸ˜€ ok", "😀 ok")]
    [InlineData("choÄ‡by", "choćby")]
    public void Text_that_was_read_in_the_wrong_encoding_is_decoded(string wrong, string right) =>
        EncodingRepair.Fix(wrong).ShouldBe(right);

    [Theory]
    [InlineData("C’est terminé…»")]
    [InlineData("« voilà\u00a0»")]
    [InlineData("„Das macht Spaß“, sagte er.")]
    [InlineData("IRMÃ… e NÃO")]
    [InlineData("AMANHÃ”")]
    [InlineData("naïve façade über Ångström")]
    [InlineData("他说：“你好，世界。”")]
    [InlineData("“HEJ DÅ”")]
    [InlineData("Señor Muñoz—¿qué?")]
    [InlineData("привет 😀 ½ €5 ™")]
    public void Text_that_is_right_never_changes(string text) => EncodingRepair.Fix(text).ShouldBe(text);

    [Fact]
    public void Edits_name_the_code_points_that_they_stand_for() =>
        EncodingRepair.Find("😀 cafÃ©").ShouldBe([new EncodingEdit(5, 7, "é")]);

    [Fact]
    public void A_line_of_millions_of_letters_is_repaired_piece_by_piece()
    {
        var long1 = new string('Â', 2_500_000);
        var words = string.Concat(Enumerable.Repeat("cafÃ© ", 400_000));

        EncodingRepair.Fix(long1).Length.ShouldBe(long1.Length);
        EncodingRepair.Fix(words).ShouldBe(words.Replace("Ã©", "é"));
    }
}
