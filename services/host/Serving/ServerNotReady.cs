using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

/// <summary>The server cannot do it now, and may in a moment: 503.</summary>
internal sealed class ServerNotReady(string causeAndCure) : CommandFailure(causeAndCure);
