namespace Tapescript.Platform.Tests.Support;

/// <summary>For cases that would disturb all others: they run after them, one by one.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneCollection;
