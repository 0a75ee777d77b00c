using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Speech;

/// <summary>F1 of the sentence ends that cleaning infers.</summary>
public static class SentenceEndScore
{
    public static double Of(SpeechText speech, Transcript captions)
    {
        var cleaned = Sample.Clean(captions);
        var found = new HashSet<int>();
        var words = 0;
        foreach (var sentence in cleaned.Sentences)
        {
            words += sentence.Text.Split(' ').Length;
            found.Add(words);
        }

        words.ShouldBe(speech.Words.Count);
        found.Remove(words);
        var right = found.Count(speech.Ends.Contains);
        return 2.0 * right / (found.Count + speech.Ends.Count);
    }
}
