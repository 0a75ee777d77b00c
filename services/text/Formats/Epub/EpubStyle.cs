namespace Tapescript.Text.Formats;

/// <summary>The style of a book: little, because readers set type, size and colours themselves.</summary>
internal static class EpubStyle
{
    public const string Sheet = """
        body { margin: 0 5%; line-height: 1.5; }
        h1 { font-size: 1.5em; line-height: 1.2; margin: 2em 0 0.5em; text-align: start; hyphens: none; -epub-hyphens: none; }
        .title-page h1 { font-size: 2em; margin-top: 20%; }
        .source, .quality, .colophon, dl { font-family: sans-serif; font-size: 0.85em; }
        .quality { margin: 0.5em 0; }
        .colophon { margin-top: 2em; }
        dt { font-weight: bold; margin-top: 0.5em; }
        dd { margin: 0; white-space: pre-line; }
        nav ol { list-style: none; padding: 0; }
        nav li { margin: 0.5em 0; }
        nav a { text-decoration: none; }
        .at { margin: 0 0 1.5em; }
        .para { margin: 0 0 1em; }
        .para p { margin: 0; orphans: 2; widows: 2; }
        .time { font-family: sans-serif; font-size: 0.7em; text-decoration: none; color: inherit; opacity: 0.75; }
        .who { font-family: sans-serif; font-size: 0.9em; }
        .said .other { margin-top: 0.4em; padding-inline-start: 0.8em; border-inline-start: 2px solid #999; font-size: 0.95em; }
        .note { font-family: sans-serif; font-size: 0.85em; font-style: italic; }
        .heads { display: none; font-family: sans-serif; font-size: 0.8em; font-weight: bold; }
        @media (min-width: 34em) {
          .columns .said { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-column-gap: 1.5em; }
          .columns .said .other { margin: 0; padding: 0; border: 0; font-size: 1em; }
          .columns .heads { display: block; }
        }

        """;
}
