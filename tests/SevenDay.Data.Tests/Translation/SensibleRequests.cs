using System.Collections;
using System.Reflection;
using MediatR;
using SevenDay.Application;
using SevenDay.Application.Pipeline;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests.Translation;

/// <summary>Makes any request of ours, with what it must have or with everything it can have.</summary>
internal static class SensibleRequests
{
    internal const string MeasureCode = "emergency-mortality";

    /// <summary>Values that the type alone does not tell, by the name of the parameter.</summary>
    private static readonly Dictionary<string, object> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Code"] = MeasureCode,
        ["Indicator"] = "population",
        ["CriterionKey"] = "standard_2",
        ["OdsCode"] = "RAJ",
        ["Organisation"] = "RAJ",
        ["Page"] = 1,
        ["PageNumber"] = 1,
        ["PageSize"] = 25,
        ["LastUpdated"] = new List<string> { "ge2026-01-01", "le2026-12-31" },
        ["Since"] = new DateOnly(2026, 1, 1),
        ["OpenAt"] = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc),
    };

    internal static IReadOnlyList<Type> Queries { get; } =
    [
        .. typeof(ApplicationRegistration).Assembly.GetTypes()
            .Where(type => type is { IsInterface: false, IsAbstract: false } && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuery<>)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Whether the handler is given the database at all; some queries only read what was typed.</summary>
    internal static bool ReadsTheDatabase(Type query) => typeof(ApplicationRegistration).Assembly.GetTypes()
        .Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && i.GenericTypeArguments[0] == query))
        .Any(type => type.GetConstructors().Any(c => c.GetParameters().Length > 0));

    /// <param name="type">The request.</param>
    /// <param name="filled">Whether optional values are given as well.</param>
    /// <param name="id">What to give where an id is wanted.</param>
    internal static object Make(Type type, bool filled, Func<string, Guid>? id = null)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter, filled, id ?? (_ => Guid.CreateVersion7())))]);
    }

    private static object? Value(ParameterInfo parameter, bool filled, Func<string, Guid> id)
    {
        if (parameter.HasDefaultValue && !filled) return parameter.DefaultValue is null || parameter.DefaultValue == DBNull.Value ? Default(parameter.ParameterType) : parameter.DefaultValue;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var optional = type != parameter.ParameterType || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        return optional && !filled ? null : Sample(type, parameter.Name!, filled, id);
    }

    private static object? Sample(Type type, string name, bool filled, Func<string, Guid> id)
    {
        if (ByName.TryGetValue(name, out var known) && type.IsInstanceOfType(known)) return known;
        if (type == typeof(Guid)) return id(name);
        if (type == typeof(string)) return "a";
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 21);
        if (type == typeof(TimeOnly)) return new TimeOnly(10, 0);
        if (type == typeof(DateTime)) return FixedTime.Start.UtcDateTime;
        if (type == typeof(bool)) return filled;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(1, type, null);
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType) return Several(type, name, filled, id);
        return Make(type, filled, id);
    }

    private static object Several(Type type, string name, bool filled, Func<string, Guid> id)
    {
        var element = type.GenericTypeArguments[0];
        var values = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        if (filled) values.Add(Sample(element, name, filled, id));
        return values;
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
