using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>Where dead messages end up: the input of a run's step becomes a suspect, the rest a row that people see.</summary>
internal sealed partial class DeadLetterDesk(
    LedgerStore store,
    ILedgerMail mail,
    SubmissionIntake intake,
    TimeProvider time,
    WakeSignal wake,
    ILogger<DeadLetterDesk> log
)
{
    public async Task HearAsync(MessageDead m, Guid? runId, int? attempt, CancellationToken ct)
    {
        var run = runId ?? RunOf(m.Body);
        if (run is { } known && Flow.StepOf(m.Queue) is { } step)
        {
            var reason = m.Reason.Length > 0 ? m.Reason : "The message could not be handled, and nobody said why.";
            var heard = await store.ChangeAsync(
                known.ToString("D"),
                r => (bool?)r.HearDead(step, reason, attempt, time.GetUtcNow()),
                ct
            );
            if (heard is not null)
            {
                wake.Set();
                return;
            }
        }

        await AddAsync(m.Queue, m.Reason, m.Body, m.MessageType, m.DeadMessageId, ct);
    }

    public async Task AddAsync(
        string queue,
        string reason,
        string body,
        string? messageType,
        Guid? messageId,
        CancellationToken ct
    )
    {
        log.LogWarning("Dead letter from {Queue}: {Reason}", queue, reason);
        await store.AddDeadLetterAsync(
            new()
            {
                Id = MessageIds.For(messageId ?? Guid.Empty, queue, body + reason).ToString("D"),
                Queue = queue,
                // A NUL is text to a broker, but not to PostgreSQL.
                Reason = reason.Replace("\0", "␀", StringComparison.Ordinal),
                Body = body.Replace("\0", "␀", StringComparison.Ordinal),
                MessageType = messageType,
                At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            },
            ct
        );
    }

    public async Task<IReadOnlyList<DeadLetterView>> ListAsync(CancellationToken ct) =>
        [
            .. (await store.DeadLettersAsync(ct)).Select(l => new DeadLetterView
            {
                Id = Guid.Parse(l.Id),
                Queue = l.Queue,
                Reason = l.Reason,
                Body = l.Body,
                At = DateTimeOffset.FromUnixTimeMilliseconds(l.At),
            }),
        ];

    /// <summary>Gives the message to its queue again and removes the row; the row stays when that is refused.</summary>
    public async Task<bool> ReplayAsync(Guid id, CancellationToken ct)
    {
        if (await store.FindDeadLetterAsync(id, ct) is not { } letter)
            return false;
        using var body = Parse(letter.Body);
        if (letter.Queue == Endpoint.Submit)
            await intake.SubmitAsync(ReadSubmission(body.RootElement), isMember: false, ct);
        else
            await mail.ReplayAsync(KnownQueue(letter.Queue), Unwrap(letter, body.RootElement), ct);
        return await store.DeleteDeadLetterAsync(id, ct);
    }

    private static string KnownQueue(string queue) =>
        Flow.StepOf(queue) is not null
        || queue == Endpoint.Ledger
        || queue.EndsWith("-control", StringComparison.Ordinal)
            ? queue
            : throw new SubmissionRefusedException(
                $"There is no queue '{queue}' to replay to. Discard the letter.",
                409
            );

    private static JsonDocument Parse(string body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            throw new SubmissionRefusedException(
                "The body is no JSON (or was cut at 32 KiB), so it cannot be replayed. Discard it, and submit its source again.",
                409
            );
        }
    }

    private static SubmitVideo ReadSubmission(JsonElement body)
    {
        try
        {
            var message = Message(body) ?? body;
            return message.Deserialize<SubmitVideo>(JsonSerializerOptions.Web) ?? new();
        }
        catch (JsonException e)
        {
            throw new SubmissionRefusedException($"The body is no submission: {e.Path} does not fit. Discard it.", 409);
        }
    }

    private static StoredMessage Unwrap(DeadLetterEntry letter, JsonElement body)
    {
        var message = Message(body);
        var type =
            message is not null
            && body.TryGetProperty("messageType", out var types)
            && types is { ValueKind: JsonValueKind.Array }
                ? types.EnumerateArray().Select(t => t.ToString()).FirstOrDefault()
                : letter.MessageType;
        return string.IsNullOrEmpty(type)
            ? throw new SubmissionRefusedException(
                "The letter does not say what kind of message it is. Discard it.",
                409
            )
            : new(type, (message ?? body).GetRawText(), Guid.Parse(letter.Id));
    }

    /// <summary>What an envelope holds.</summary>
    private static JsonElement? Message(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty("message", out var message)
        && message.ValueKind == JsonValueKind.Object
            ? message
            : null;

    /// <summary>By its text: the body may be cut, or be unreadable in another place.</summary>
    private static Guid? RunOf(string body) =>
        RunId().Match(body) is { Success: true } match && Guid.TryParse(match.Groups["id"].Value, out var id)
            ? id
            : null;

    [GeneratedRegex(
        "\"runId\"\\s*:\\s*\"(?<id>[0-9a-fA-F-]{36})\"",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex RunId();
}
