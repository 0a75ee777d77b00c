using System.Data;
using System.Globalization;
using Dapper;

namespace Tapescript.Platform.Persistence;

/// <summary>UTC milliseconds since 1970, on both engines.</summary>
internal sealed class TimeAsMilliseconds : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
    {
        parameter.DbType = DbType.Int64;
        parameter.Value = value.ToUnixTimeMilliseconds();
    }
}
