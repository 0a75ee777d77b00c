namespace Tapescript.Text.Alignment;

/// <summary>What speaks for two runs of sentences beside their lengths, in natural logarithms of odds.</summary>
internal interface IEvidence
{
    double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo);
}
