using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Events;

/// <summary>The words by which captions name sounds, in the languages that we know.</summary>
internal static class SoundWords
{
    private static readonly Dictionary<string, EventKind> Known = Build();

    public static EventKind? Of(string folded) => Known.TryGetValue(folded, out var kind) ? kind : null;

    private static Dictionary<string, EventKind> Build()
    {
        var known = new Dictionary<string, EventKind>(StringComparer.Ordinal);
        Add(
            EventKind.Music,
            "music musik musique música musica музыка музика موسيقى संगीत 音乐 音樂 音楽 음악 singing song intro outro jingle"
        );
        Add(
            EventKind.Applause,
            "applause applaus applaudissements aplausos applausi аплодисменты оплески تصفيق तालियां 掌声 掌聲 拍手 박수 cheering cheers clapping"
        );
        Add(
            EventKind.Laughter,
            "laughter laughs laughing laugh lachen gelächter rires rire risas risate risos смех сміх ضحك हंसी 笑声 笑聲 笑 笑い 웃음 chuckles giggles"
        );
        Add(
            EventKind.Silence,
            "silence blank_audio blank stille silencio silenzio silêncio тишина тиша صمت 静音 沉默 沈黙 침묵 pause"
        );
        Add(
            EventKind.Noise,
            "noise static beep beeping bell geräusch bruit ruido rumore ruído шум ضوضاء 噪音 雑音 소음 wind thunder knocking footsteps"
        );
        Add(
            EventKind.Other,
            "inaudible crosstalk unintelligible coughs coughing sighs sigh gasps groans screaming screams crying whispering sneezes clears throat speaking foreign sound"
        );
        return known;

        void Add(EventKind kind, string words)
        {
            foreach (var word in words.Split(' '))
                known[word] = kind;
        }
    }
}
