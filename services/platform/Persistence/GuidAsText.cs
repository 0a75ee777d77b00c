using System.Data;
using System.Globalization;
using Dapper;

namespace Tapescript.Platform.Persistence;

/// <summary>Lower case with hyphens, on both engines.</summary>
internal sealed class GuidAsText : SqlMapper.TypeHandler<Guid>
{
    public override Guid Parse(object value) =>
        value as Guid?
        ?? Guid.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);

    public override void SetValue(IDbDataParameter parameter, Guid value)
    {
        parameter.DbType = DbType.String;
        parameter.Value = value.ToString("D");
    }
}
