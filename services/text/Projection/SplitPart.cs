namespace Tapescript.Text.Projection;

/// <summary>Some units of a text in a run of slots.</summary>
/// <param name="First">The first slot.</param>
/// <param name="Last">The last slot.</param>
/// <param name="From">The first unit.</param>
/// <param name="To">The unit after the last.</param>
internal readonly record struct SplitPart(int First, int Last, int From, int To);
