using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Read;

/// <summary>The translation of one paragraph; what has none says so and why, once for neighbours with one reason.</summary>
internal static class ReadBeads
{
    public static void Write(HtmlWriter page, string language, IReadOnlyList<Bead> beads)
    {
        page.Write($"""<p class="other" lang="{language}" dir="auto">""");
        for (var i = 0; i < beads.Count; i++)
        {
            var bead = beads[i];
            if (bead.State == BeadState.Untranslated || string.IsNullOrEmpty(bead.Text))
            {
                var count = bead.Sentences.Count;
                for (; i + 1 < beads.Count && IsSame(bead, beads[i + 1]); i++)
                    count += beads[i + 1].Sentences.Count;
                Missing(page, Math.Max(1, count), bead.Reason);
            }
            else if (bead.State == BeadState.Unpaired)
            {
                page.Write(
                    $"""<span class="unpaired">{bead.Text}<span class="note" lang="en"> (nothing in the original stands for this)</span></span> """
                );
            }
            else
            {
                page.Write($"{bead.Text}{SentenceGap.In(language)}");
            }
        }

        page.Write($"</p>");
    }

    private static bool IsSame(Bead one, Bead other) =>
        other.State == BeadState.Untranslated && other.Reason == one.Reason;

    private static void Missing(HtmlWriter page, int count, string? reason) =>
        page.Write(
            $"""<span class="missing" lang="en">{(count == 1 ? "Not translated" : Counted.Of(count, "sentence") + " not translated")}: {UntranslatedWords.Of(reason)}</span> """
        );
}
