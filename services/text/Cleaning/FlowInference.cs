using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>A sign of a flow that a model put in.</summary>
/// <param name="At">Index in the flow's text.</param>
/// <param name="Kind">What was inferred.</param>
internal readonly record struct FlowInference(int At, InferredKind Kind);
