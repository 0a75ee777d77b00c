using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The style of the HTML file: to read on a phone, in the dark and on paper.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """

        :root { color-scheme: light dark; --paper: #fbf9f5; --ink: #23262b; --soft: #5c626a; --line: #ddd7cb; --accent: #17625f; --wash: #e7f0ee;
          --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "DejaVu Serif", serif; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16191b; --ink: #e4e2dc; --soft: #a4aab0; --line: #343a3f; --accent: #7fcac2; --wash: #1c2f2d; } }
        *, ::before, ::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 var(--serif); overflow-wrap: anywhere; hyphens: auto; }
        header, nav, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
        .columns header, .columns nav, .columns main, .columns footer { max-width: 72rem; }
        .columns header > *, .columns nav > * { max-width: 44rem; }
        main { padding-top: 2rem; outline: none; }
        .chapter:first-child h2 { margin-top: 1rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
        h1, h2 { line-height: 1.2; text-wrap: balance; hyphens: manual; }
        h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); margin: 3.5rem 0 .75rem; font-weight: 600; letter-spacing: -.01em; }
        h1.long { font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2rem); }
        h2 { font-size: 1.5rem; margin: 3rem 0 1rem; font-weight: 600; }
        .source { margin: 0 0 1.25rem; font: .9375rem/1.5 var(--sans); }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; font: .9375rem/1.5 var(--sans); }
        dt { color: var(--soft); }
        dd { margin: 0; white-space: pre-line; }
        .quality { margin: 1.25rem 0 0; padding: .75rem 0 0; border-top: 1px solid var(--line); color: var(--soft); font: .875rem/1.55 var(--sans); }
        nav h2, footer h2 { font-size: 1.125rem; margin: 2.5rem 0 .5rem; }
        nav ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
        nav li { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; padding: .35rem 0; border-bottom: 1px solid var(--line); }
        nav li a { text-decoration: none; }
        nav li a:hover { text-decoration: underline; }
        .time { font: .8125rem/1.5 var(--sans); font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; text-decoration: none; }
        a.time:hover { color: var(--accent); text-decoration: underline; }
        h2 .time { display: block; margin-top: .35rem; font-weight: 400; }
        .para { margin: 0 0 1.15rem; }
        .para:target { background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash); }
        .para p { margin: 0; }
        .who { font-family: var(--sans); font-size: .9em; }
        .other { color: var(--soft); }
        .said .other { margin-top: .4rem; padding-inline-start: .85rem; border-inline-start: 2px solid var(--line); }
        .note { font: italic .875em var(--sans); color: var(--soft); }
        .heads { display: none; font: 600 .8125rem/1.5 var(--sans); color: var(--soft); }
        footer { padding-bottom: 4rem; }
        .colophon { margin-top: 3rem; color: var(--soft); font: .8125rem/1.5 var(--sans); }
        @media (min-width: 48rem), print {
          .para { display: grid; grid-template-columns: 4.75rem 1fr; }
          .para > .time { padding-top: .3rem; }
          .para > .said { grid-column: 2; }
          .columns .said { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 1.75rem; }
          .columns .said .other { margin: 0; padding: 0; border: 0; color: inherit; }
          .columns .heads { display: grid; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
        }
        @media print {
          @page { margin: 20mm 18mm 22mm; }
          :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --wash: #fff; }
          body { font-size: 10.5pt; line-height: 1.5; }
          header, nav, main, footer, .columns header, .columns nav, .columns main, .columns footer { max-width: none; padding: 0; }
          main { padding-top: 6mm; }
          h1, h1.long { font-size: 24pt; margin-top: 18mm; }
          h1.long { font-size: 19pt; }
          h2 { font-size: 16pt; break-after: avoid; }
          a { text-decoration: none; }
          .skip { display: none; }
          nav li, dl, .quality, .heads { break-inside: avoid; }
          .new-page { break-before: page; }
          .new-page h2 { margin-top: 0; }
          .para { grid-template-columns: 16mm 1fr; margin-bottom: 3mm; }
          p { orphans: 3; widows: 3; }
          .time { font-size: 8pt; }
        }

        """;

    /// <summary>What a policy calls this style, and only this one.</summary>
    public static string Hash { get; } =
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)));
}
