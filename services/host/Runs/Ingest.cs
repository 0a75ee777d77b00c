using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;
using Tapescript.Host.Setup;

namespace Tapescript.Host.Runs;

/// <summary>Submits, watches, reports.</summary>
internal static class Ingest
{
    public static async Task<int> RunAsync(
        IngestRequest request,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var items = await SourceList.ExpandAsync(request.Sources, cancellationToken).ConfigureAwait(false);
        var sources = items.Select(item => new TrackedSource(item)).ToList();
        if (sources.Count == 0)
        {
            throw new CommandFailure("No source came from standard input; it takes one a line.");
        }

        CheckGlossary(request);
        var session = await ServerSession
            .OpenAsync(request.Place, context, cancellationToken, request.AllowPrivate)
            .ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            if (request.AllowPrivate && !session.IsEmbedded)
            {
                context.Terminal.Say(
                    $"The server at {session.Server} decides what it fetches; --allow-private is for a server's start."
                );
            }

            try
            {
                var terms = await UploadGlossaryAsync(request, session, cancellationToken).ConfigureAwait(false);
                request = request with { Terms = terms };
                await SubmitAllAsync(sources, session, request, context, cancellationToken).ConfigureAwait(false);
                await RecordRefusalsAsync(sources, session, cancellationToken).ConfigureAwait(false);
                if (request.Wait || request.Place.Server is null)
                {
                    var watching = RunWatch.UntilAllEndedAsync(sources, session, context.Time, cancellationToken);
                    await IngestProgress.ShowAsync(sources, watching, context).ConfigureAwait(false);
                }

                return IngestResults.Write(sources, request.Json, session, context);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                IngestResults.SayInterrupted(sources, session, context);
                throw;
            }
        }
    }

    private static void CheckGlossary(IngestRequest request)
    {
        if (request.Glossary is not { } path)
        {
            return;
        }

        if (request.Languages.Count == 0)
        {
            throw new CommandFailure(
                "--glossary says how terms are translated: name the language too, such as --to es."
            );
        }

        if (!File.Exists(path))
        {
            throw new CommandFailure(
                Directory.Exists(path) ? $"{path} is a folder; name a glossary in it." : $"There is no file {path}."
            );
        }
    }

    /// <summary>Before anything is submitted: a glossary that cannot be read is no reason for half of the work.</summary>
    private static async Task<BlobRef?> UploadGlossaryAsync(
        IngestRequest request,
        ServerSession session,
        CancellationToken cancellationToken
    )
    {
        if (request.Glossary is not { } path)
        {
            return null;
        }

        try
        {
            return await session
                .CallAsync((client, token) => client.UploadGlossaryAsync(path, token), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be read: {e.Message}", e);
        }
    }

    private static async Task SubmitAllAsync(
        List<TrackedSource> sources,
        ServerSession session,
        IngestRequest request,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        // Files first: they are under way while a page's programs are being installed.
        foreach (var source in sources.Where(s => s.Item.Path is not null))
        {
            await SubmitAsync(source, session, request, cancellationToken).ConfigureAwait(false);
        }

        if (session.IsEmbedded)
        {
            var tools = new ToolSetup(context);
            foreach (var need in IngestNeeds.Of(sources.Select(s => s.Item), request.Languages))
            {
                if (tools.Agreed(need, request.Yes))
                {
                    await tools.InstallAsync(need, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        foreach (var source in sources.Where(s => s.Item.IsUrl))
        {
            await SubmitAsync(source, session, request, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task SubmitAsync(
        TrackedSource source,
        ServerSession session,
        IngestRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            source.Accepted = await session
                .CallAsync((client, token) => SubmitAsync(source.Item, client, request, token), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CommandFailure refused)
        {
            source.Refused = refused.Message;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            source.Refused = $"It cannot be read: {e.Message}";
        }
    }

    /// <summary>So that status lists them too.</summary>
    private static async Task RecordRefusalsAsync(
        List<TrackedSource> sources,
        ServerSession session,
        CancellationToken cancellationToken
    )
    {
        foreach (var source in sources.Where(s => s.Refused is not null))
        {
            var refused = new RefusedSubmission
            {
                Source = source.Item.Name,
                Reason = source.Refused!,
                RequestedBy = Environment.UserName,
            };
            try
            {
                source.Accepted = await session
                    .CallAsync((client, token) => client.RecordRefusalAsync(refused, token), cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (CommandFailure)
            {
                // The reason is told all the same; there is only nobody who keeps it.
                return;
            }
        }
    }

    private static async Task<SubmissionAccepted> SubmitAsync(
        SourceItem item,
        TapescriptClient client,
        IngestRequest request,
        CancellationToken cancellationToken
    )
    {
        var upload = item.Path is null
            ? null
            : await client.UploadAsync(item.Path, cancellationToken).ConfigureAwait(false);
        var submission = new SubmitVideo
        {
            Source = item.Path is null ? item.Name : Path.GetFileName(item.Path),
            Upload = upload,
            Options = new RunOptions
            {
                Languages = request.Languages,
                SourceLanguage = request.SourceLanguage,
                RepairsOff = request.RepairsOff,
                RepairsAlso = request.RepairsAlso,
                Glossary = request.Terms,
            },
            Priority = request.Priority,
            RequestedBy = Environment.UserName,
        };
        return await client.SubmitAsync(submission, cancellationToken).ConfigureAwait(false);
    }
}
