using System.Reflection;

namespace Tapescript.Contracts.Tests.Messages;

/// <summary>A property's JSON shape in words.</summary>
internal static class Shape
{
    public static string Of(PropertyInfo property)
    {
        var nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return Of(property.PropertyType) + (nullable ? " or null" : "");
    }

    private static string Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return $"[{Of(type.GetGenericArguments()[0])}]";
        return type.Name switch
        {
            nameof(String) => "text",
            nameof(Guid) => "uuid",
            nameof(Boolean) => "true or false",
            nameof(Int32) or nameof(Int64) => "whole number",
            nameof(Double) => "number",
            nameof(DateTimeOffset) => "time (ISO 8601)",
            nameof(DateOnly) => "date (ISO 8601)",
            nameof(TimeSpan) => "duration (h:mm:ss)",
            _ => type.Name,
        };
    }
}
