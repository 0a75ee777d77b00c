using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using MassTransit;
using Microsoft.Data.Sqlite;
using Npgsql;
using RabbitMQ.Client.Exceptions;

namespace Tapescript.Platform.Messaging;

/// <summary>Faults that pass by themselves or by an operator's hand: the ledger tries again.</summary>
public static class PassingFaults
{
    public static bool IsPassing(Exception fault) =>
        fault switch
        {
            StepException step => step.IsTransient,
            PostgresException postgres => IsPassing(postgres),
            NpgsqlException => true,
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14,
            OperationCanceledException or TimeoutException => true,
            FileNotFoundException or DirectoryNotFoundException or PathTooLongException => false,
            SocketException or IOException => true,
            HttpRequestException http => http.StatusCode
                is null
                    or HttpStatusCode.TooManyRequests
                    or >= (HttpStatusCode)500,
            AmazonServiceException amazon => (int)amazon.StatusCode is 0 or 429 or >= 500,
            AmazonClientException => true,
            MessageReturnedException or RabbitMqConnectionException or TransportUnavailableException => true,
            RabbitMQClientException => true,
            AggregateException { InnerException: { } inner } => IsPassing(inner),
            { InnerException: { } inner } => IsPassing(inner),
            _ => false,
        };

    /// <summary>What users are told; the log has the rest.</summary>
    public static string Describe(Exception fault) =>
        fault switch
        {
            StepException step => step.Reason,
            PostgresException postgres => $"The database refused ({postgres.SqlState}: {postgres.MessageText}).",
            NpgsqlException => "The database does not answer.",
            SqliteException { SqliteErrorCode: 13 } => "The disk of the data folder is full. Make room.",
            SqliteException sqlite => $"The database file refused (SQLite code {sqlite.SqliteErrorCode}).",
            TimeoutException or OperationCanceledException => "It took longer than the time allowed.",
            MessageReturnedException => "No queue takes this message. Start the service that consumes it.",
            RabbitMQClientException or RabbitMqConnectionException or TransportUnavailableException =>
                "The message broker does not answer.",
            AmazonClientException => "The blob store does not answer.",
            IOException io when IsDiskFull(io) => "The disk is full. Make room.",
            SocketException or IOException or HttpRequestException => fault.Message,
            AggregateException { InnerException: { } inner } => Describe(inner),
            { InnerException: { } inner } when IsPassing(fault) => Describe(inner),
            _ => $"An unexpected fault ({fault.GetType().Name}): {fault.Message}",
        };

    private static bool IsPassing(PostgresException postgres) =>
        postgres.IsTransient
        || postgres.SqlState is ['0', '8', ..] or ['5', '3', ..] or ['5', '7', 'P', ..] or ['5', '8', ..]
        || postgres.SqlState is "40001" or "40P01" or "55P03" or "57014";

    // ENOSPC, and what Windows says.
    private static bool IsDiskFull(IOException fault) => (fault.HResult & 0xFFFF) is 28 or 112 or 39;
}
