namespace Tapescript.Text.Languages;

/// <summary>Letters of a text by script.</summary>
internal sealed class ScriptCount
{
    public int Latin { get; private set; }
    public int Cyrillic { get; private set; }
    public int Ukrainian { get; private set; }
    public int Russian { get; private set; }
    public int Arabic { get; private set; }
    public int Devanagari { get; private set; }
    public int Han { get; private set; }
    public int Kana { get; private set; }
    public int Hangul { get; private set; }
    public int Greek { get; private set; }
    public int Hebrew { get; private set; }
    public int Thai { get; private set; }

    public static ScriptCount Of(string text)
    {
        var count = new ScriptCount();
        foreach (var c in text)
            count.Add(c);
        return count;
    }

    private void Add(char c)
    {
        switch (c)
        {
            case (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F'):
                Latin++;
                break;
            case >= '\u0370' and <= '\u03FF':
                Greek++;
                break;
            case >= '\u0400' and <= '\u052F':
                Cyrillic++;
                Ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ' ? 1 : 0;
                Russian += c is 'ы' or 'э' or 'ё' or 'ъ' or 'Ы' or 'Э' or 'Ё' or 'Ъ' ? 1 : 0;
                break;
            case >= '\u0590' and <= '\u05FF':
                Hebrew++;
                break;
            case (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F'):
                Arabic++;
                break;
            case >= '\u0900' and <= '\u097F':
                Devanagari++;
                break;
            case >= '\u0E00' and <= '\u0E7F':
                Thai++;
                break;
            case (>= '\u3041' and <= '\u30FA') or (>= '\uFF66' and <= '\uFF9D'):
                Kana++;
                break;
            case (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF'):
                Han++;
                break;
            case (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF'):
                Hangul++;
                break;
        }
    }
}
