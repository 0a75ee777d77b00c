namespace Tapescript.Text.Sentences;

/// <summary>
/// The log of the odds that a sentence begins at each word of a language that has a table and no model. The weights are
/// one set for all languages, found on texts of our own; each language has its words and a bias.
/// </summary>
internal sealed class SoftRules(SoftLanguage language, IReadOnlyList<string> words)
{
    private const SoftRole Leading =
        SoftRole.Subject | SoftRole.Negation | SoftRole.Clitic | SoftRole.Last | SoftRole.Open;
    private const int Phrase = 4;
    private readonly SoftRole[] _roles = [.. words.Select(language.RolesOf)];

    public double[] Scores()
    {
        var scores = new double[words.Count];
        if (language.IsUnknown)
        {
            Array.Fill(scores, SoftWeights.Unknown);
            return scores;
        }

        for (var i = 1; i < scores.Length; i++)
            scores[i] = SoftWeights.Base + language.Bias + Behind(i) + Opening(i) + Finals(i);
        return scores;
    }

    private SoftRole At(int i) => (uint)i < (uint)_roles.Length ? _roles[i] : SoftRole.None;

    private bool Is(int i, SoftRole roles) => (At(i) & roles) != SoftRole.None;

    // A verb, or what leans on one.
    private bool IsVerbal(int i) => Is(i, SoftRole.Verb | SoftRole.Clitic | SoftRole.Negation);

    private double Behind(int i)
    {
        var score = 0.0;
        if (Is(i - 1, SoftRole.Last))
            score += SoftWeights.NeverLast;
        else if (
            Is(i - 1, SoftRole.Open | SoftRole.And | SoftRole.Question)
            || (Is(i - 1, SoftRole.Front) && !Is(i - 1, SoftRole.Tag))
        )
            score += SoftWeights.BehindOpener;
        return Is(i - 1, SoftRole.Tag) ? score + SoftWeights.Tag : score;
    }

    private double Opening(int i)
    {
        var best = SoftWeights.Other;
        if (language.AskTogether(words[i - 1], words[i]))
            return SoftWeights.WithinQuestion;
        if (IsGoverned(i))
            return SoftWeights.BehindVerb;
        var leads = Is(i - 1, Leading);
        // "La miga | se aplasta": behind an article and a noun goes the verb.
        var isHeld = leads || Is(i - 2, SoftRole.Determiner);
        if (Is(i, SoftRole.Open))
            Try(SoftWeights.Open);
        if (Is(i, SoftRole.Front))
            Try(Is(i + 1, SoftRole.Verb) ? SoftWeights.Front : SoftWeights.FrontAlone);
        if (Is(i, SoftRole.And))
            Try(OpensBehindAnd(i) ? SoftWeights.And : SoftWeights.AndInside);
        if (words[i].Length > 3 && words[i][0] == language.AndPrefix)
            Try(PrefixedAnd(language.RolesOf(words[i][1..])));
        if (Is(i, SoftRole.Join))
            Try(SoftWeights.Join);
        if (Is(i, SoftRole.Subject))
            Try(SubjectScore(i));
        if (Is(i, SoftRole.Clitic))
            Try(isHeld ? SoftWeights.CliticHeld : SoftWeights.Clitic);
        if (Is(i, SoftRole.Negation))
            Try(isHeld ? SoftWeights.NegationHeld : SoftWeights.Negation);
        if (Is(i, SoftRole.Question))
            Try(SoftWeights.Question);
        if (Is(i, SoftRole.Preposition))
            Try(LeadsToSubject(i) ? SoftWeights.PrepositionBeforeSubject : SoftWeights.Preposition);
        if (Is(i, SoftRole.Determiner))
            Try(DeterminerScore(i));
        if (Is(i, SoftRole.Start))
            Try(leads ? SoftWeights.NegationHeld : SoftWeights.Start);
        if (
            language.DropsSubjects
            && Is(i, SoftRole.Verb)
            && (!language.HasVagueEndings || language.IsListedVerb(words[i]))
        )
            Try(
                isHeld ? SoftWeights.VerbHeld
                : language.IsListedVerb(words[i]) ? SoftWeights.Verb
                : SoftWeights.VerbByEnding
            );
        return best;

        void Try(double score) => best = Math.Max(best, score);
    }

    // "Живёт | в посёлке", "отдали | ему": what a verb takes follows it at once; so does what somebody says.
    private bool IsGoverned(int i)
    {
        if (!language.TakesObjectsBehind)
            return false;
        if (
            Is(i, SoftRole.Preposition | SoftRole.Clitic | SoftRole.Determiner)
            && (language.IsListedVerb(words[i - 1]) || Is(i - 1, SoftRole.Verb | SoftRole.Start))
        )
            return true;
        for (var k = 1; k < Phrase && Is(i, SoftRole.Told); k++)
        {
            if (Is(i - k, SoftRole.Telling))
                return true;
        }

        return false;
    }

    private double SubjectScore(int i)
    {
        var score = Is(i + 1, SoftRole.Verb) ? SoftWeights.SubjectWithVerb : SoftWeights.Subject;
        // "In an hour | they": the phrase opens the sentence.
        if (IsBehindPhrase(i))
            score += SoftWeights.SubjectBehindPhrase;
        if (language.Inverts && language.IsListedVerb(words[i - 1]))
            score += SoftWeights.Inverted;
        return IsObject(i) ? score + SoftWeights.Object : score;
    }

    // "Vou levar ele": people say so, whatever the grammar says.
    private bool IsObject(int i) =>
        language.TakesSubjectsAsObjects
        && (
            Is(i - 1, SoftRole.Verb)
            || (words[i - 1].Length > 2 && words[i - 1][^1] == 'r' && words[i - 1][^2] is 'a' or 'e' or 'i')
        );

    private bool LeadsToSubject(int i)
    {
        for (var k = 2; k <= Phrase; k++)
        {
            if (Is(i + k, SoftRole.Subject))
                return !HasVerb(i + 1, i + k);
        }

        return false;
    }

    private bool IsBehindPhrase(int i)
    {
        for (var k = 2; k <= Phrase; k++)
        {
            if (Is(i - k, SoftRole.Preposition) && !HasVerb(i - k + 1, i))
                return true;
        }

        return false;
    }

    private bool HasVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Is(i, SoftRole.Verb))
                return true;
        }

        return false;
    }

    private double DeterminerScore(int i) =>
        IsVerbal(i + 1) || IsVerbal(i + 2) ? SoftWeights.Determiner
        : IsVerbal(i + 3) ? SoftWeights.DeterminerFar
        : Is(i, SoftRole.Preposition) ? SoftWeights.Preposition
        : SoftWeights.DeterminerAlone;

    private bool OpensBehindAnd(int i) =>
        Is(i + 1, SoftRole.Subject | SoftRole.Open | SoftRole.Front)
        || (Is(i + 1, SoftRole.Determiner) && (Is(i + 2, SoftRole.Verb) || Is(i + 3, SoftRole.Verb)));

    private static double PrefixedAnd(SoftRole rest) =>
        (rest & SoftRole.Verb) != SoftRole.None ? SoftWeights.And
        : (rest & (SoftRole.Start | SoftRole.Open | SoftRole.Subject)) != SoftRole.None ? SoftWeights.AndStart
        : SoftWeights.AndPrefix;

    private double Finals(int i)
    {
        if (!language.HasFinals)
            return 0;
        return (Is(i - 1, SoftRole.Final) ? SoftWeights.Final : 0)
            + (Is(i, SoftRole.Final | SoftRole.GoesOn) ? SoftWeights.BehindFinal : 0);
    }
}
