namespace Tapescript.Text.Sentences;

/// <summary>What <see cref="SoftRules"/> gives for each thing it sees, in nats. Found by search on our own texts.</summary>
internal static class SoftWeights
{
    /// <summary>At every place of a language without a table.</summary>
    public const double Unknown = -3;
    public const double Base = -0.7;
    public const double NeverLast = -3.2;
    public const double Tag = 0.2;
    public const double BehindOpener = -1.6;
    public const double Other = -0.8;
    public const double Open = 1.4;
    public const double Front = 2.2;
    public const double FrontAlone = -0.6;
    public const double And = 1.9;
    public const double AndInside = -0.5;
    public const double AndStart = 0;
    public const double Join = -0.5;
    public const double Subject = 1.6;
    public const double SubjectWithVerb = 2;
    public const double SubjectBehindPhrase = -0.6;
    public const double Inverted = -2.5;
    public const double Object = -1.5;
    public const double Clitic = -0.2;
    public const double CliticHeld = -1.6;
    public const double Negation = -0.1;
    public const double NegationHeld = -1.4;
    public const double Question = 0.3;
    public const double Preposition = -0.7;
    public const double BehindVerb = -2;
    public const double WithinQuestion = -4;
    public const double PrepositionBeforeSubject = 0;
    public const double Determiner = 1.6;
    public const double DeterminerFar = 0.3;
    public const double DeterminerAlone = -0.3;
    public const double Start = 0.8;
    public const double Verb = -0.3;
    public const double VerbByEnding = -0.8;
    public const double VerbHeld = -1.8;
    public const double Final = 2.7;
    public const double BehindFinal = -2.7;
    public const double AndPrefix = -1.2;
}
