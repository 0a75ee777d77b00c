using Tapescript.Host.CommandLine;

return await Entry.RunAsync(args).ConfigureAwait(false);
