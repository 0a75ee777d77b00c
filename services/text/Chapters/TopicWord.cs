namespace Tapescript.Text.Chapters;

/// <summary>A word of a sentence, for comparing what sentences are about.</summary>
/// <param name="Lower">In lower case, with a straight apostrophe; of scripts without spaces, two neighbouring characters.</param>
/// <param name="From">Where it begins in the sentence, in UTF-16 units.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Joined">Whether nothing but a space stands between it and the word before.</param>
internal readonly record struct TopicWord(string Lower, int From, int To, bool Joined);
