using System.Text.RegularExpressions;

namespace Tapescript.Contracts.Tests.Architecture;

/// <summary>Each service has its own store; SQL stands in .sql files.</summary>
public sealed partial class StoreTests
{
    [Theory]
    [MemberData(nameof(ReferenceTests.Services), MemberType = typeof(ReferenceTests))]
    public void A_service_touches_no_table_that_its_own_migrations_do_not_make(string service)
    {
        var own = TablesMadeBy(service).Concat(TablesMadeBy("platform")).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Sql(service))
        {
            var sql = File.ReadAllText(file);
            var named = CommonTableExpression()
                .Matches(sql)
                .Select(m => m.Groups[1].Value)
                .ToHashSet(StringComparer.Ordinal);
            TableUsed()
                .Matches(Comment().Replace(sql, ""))
                .Select(m => m.Groups[1].Value)
                .Where(table => !named.Contains(table) && !own.Contains(table))
                .ShouldBeEmpty($"{file} uses tables of somebody else");
        }
    }

    [Fact]
    public void No_sql_stands_in_code() =>
        Repository
            .Files("services", "*.cs")
            .Where(path => !path.Contains("/platform/Persistence/", StringComparison.Ordinal))
            .Where(path => StatementInCode().IsMatch(File.ReadAllText(path)))
            .ShouldBeEmpty("SQL belongs in a .sql file beside the store.");

    private static IEnumerable<string> TablesMadeBy(string service) =>
        Sql(service)
            .SelectMany(file => TableMade().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Sql(string service) => Repository.Files("services/" + service, "*.sql");

    [GeneratedRegex(
        @"CREATE\s+(?:VIRTUAL\s+)?(?:TABLE|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TableMade();

    [GeneratedRegex(@"\b(?:FROM|JOIN|INTO|UPDATE)\s+(?!SET\b|SKIP\b|OF\b)([a-z_]\w*)(?!\w*\()", RegexOptions.None)]
    private static partial Regex TableUsed();

    [GeneratedRegex(
        @"(?:WITH(?:\s+RECURSIVE)?|,)\s*(\w+)\s*(?:\([^)]*\)\s*)?AS\s*(?:MATERIALIZED\s*)?\(",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CommonTableExpression();

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"""\s*(?:SELECT\s+\w+.*\bFROM\b|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\s")]
    private static partial Regex StatementInCode();
}
