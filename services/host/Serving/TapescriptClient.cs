using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Serving;

/// <summary>The HTTP API as commands use it. What the server refuses comes back as its own words.</summary>
internal sealed class TapescriptClient(Uri server) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HttpClient _http = new()
    {
        BaseAddress = server,
        // A large upload over a slow line is not a fault; a person can press Ctrl-C.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Uri Server => server;

    public Task<SubmissionAccepted> SubmitAsync(SubmitVideo submission, CancellationToken cancellationToken) =>
        SendAsync<SubmissionAccepted>(
            HttpMethod.Post,
            "api/submissions",
            JsonContent.Create(submission, options: Json),
            cancellationToken
        );

    public Task<SubmissionAccepted> RecordRefusalAsync(
        RefusedSubmission refused,
        CancellationToken cancellationToken
    ) =>
        SendAsync<SubmissionAccepted>(
            HttpMethod.Post,
            "api/submissions/refused",
            JsonContent.Create(refused, options: Json),
            cancellationToken
        );

    public Task<BlobRef> UploadAsync(string path, CancellationToken cancellationToken) =>
        UploadAsync("api/uploads", path, cancellationToken);

    public Task<BlobRef> UploadGlossaryAsync(string path, CancellationToken cancellationToken) =>
        UploadAsync("api/glossaries", path, cancellationToken);

    public Task<RunPage> RunsAsync(int limit, string? cursor, string? state, CancellationToken cancellationToken) =>
        SendAsync<RunPage>(
            HttpMethod.Get,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"api/runs?limit={limit}")
                + Parameter("cursor", cursor)
                + Parameter("state", state),
            null,
            cancellationToken
        );

    public Task<RunPage> RunsAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        SendAsync<RunPage>(HttpMethod.Get, $"api/runs?ids={string.Join(',', ids)}", null, cancellationToken);

    public Task<RunView> RunAsync(string id, CancellationToken cancellationToken) =>
        SendAsync<RunView>(HttpMethod.Get, Run(id), null, cancellationToken);

    public Task<RunView> RetryAsync(string id, string? from, CancellationToken cancellationToken) =>
        SendAsync<RunView>(
            HttpMethod.Post,
            Run(id) + "/retry" + (from is null ? "" : "?from=" + Uri.EscapeDataString(from)),
            null,
            cancellationToken
        );

    public Task<RunView> CancelAsync(string id, CancellationToken cancellationToken) =>
        SendAsync<RunView>(HttpMethod.Post, Run(id) + "/cancel", null, cancellationToken);

    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        using var response = await AnswerAsync(HttpMethod.Delete, Run(id), null, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task<Exported> ExportAsync(
        string id,
        string format,
        string? language,
        string? layout,
        WriteOptions cut,
        CancellationToken cancellationToken
    )
    {
        var path =
            $"api/documents/{Uri.EscapeDataString(id)}/export?format={Uri.EscapeDataString(format)}"
            + Parameter("language", language)
            + Parameter("layout", layout)
            + string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"&columns={cut.Columns}&lines={cut.Lines}&speed={cut.CharactersPerSecond}"
            );
        using var response = await AnswerAsync(HttpMethod.Get, path, null, cancellationToken).ConfigureAwait(false);
        return new Exported(
            await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            response.Headers.TryGetValues("Tapescript-Not-Held", out var notHeld) ? string.Join("; ", notHeld) : null
        );
    }

    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        SendAsync<SearchPage>(
            HttpMethod.Get,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"api/search?q={Uri.EscapeDataString(query.Text)}&limit={query.Limit}"
            )
                + Parameter("lang", query.Language)
                + Parameter("cursor", query.Cursor),
            null,
            cancellationToken
        );

    public Task<ReindexProgress> ReindexAsync(CancellationToken cancellationToken) =>
        SendAsync<ReindexProgress>(HttpMethod.Post, "api/reindex", null, cancellationToken);

    public Task<ReindexProgress> ReindexProgressAsync(CancellationToken cancellationToken) =>
        SendAsync<ReindexProgress>(HttpMethod.Get, "api/reindex", null, cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<BlobRef> UploadAsync(string route, string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        using var content = new StreamContent(file);
        content.Headers.ContentType = new("application/octet-stream");
        var name = Uri.EscapeDataString(Path.GetFileName(path));
        return await SendAsync<BlobRef>(HttpMethod.Post, $"{route}?name={name}", content, cancellationToken)
            .ConfigureAwait(false);
    }

    private static string Run(string id) => "api/runs/" + Uri.EscapeDataString(id);

    private static string Parameter(string name, string? value) =>
        value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";

    private async Task<T> SendAsync<T>(
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var response = await AnswerAsync(method, path, content, cancellationToken).ConfigureAwait(false);
        try
        {
            return await response.Content.ReadFromJsonAsync<T>(Json, cancellationToken).ConfigureAwait(false)
                ?? throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new CommandFailure($"What answers at {server} is not a Tapescript server; check the URL.", e);
        }
    }

    private async Task<HttpResponseMessage> AnswerAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        // A body that will be refused for its size need not be sent.
        request.Headers.ExpectContinue = content is StreamContent;
        var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            var reason = await Refusal.ReadAsync(response, server, cancellationToken).ConfigureAwait(false);
            throw response.StatusCode == HttpStatusCode.ServiceUnavailable
                ? new ServerNotReady(reason)
                : new CommandFailure(reason);
        }
    }
}
