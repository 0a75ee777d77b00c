namespace Tapescript.Text.Tests.Specs;

/// <summary>
/// One executable example: an input block and the output that the operation must give for it.
/// </summary>
public sealed record Spec(string Title, string Operation, string Input, string Output);
