using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>One distributed system for all tests that need one; they run one after the other.</summary>
[CollectionDefinition(nameof(LocalSystem))]
public sealed class LocalSystemCollection : ICollectionFixture<LocalSystem>;
