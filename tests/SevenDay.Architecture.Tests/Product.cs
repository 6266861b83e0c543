using System.Reflection;
using SevenDay.Analytics;
using SevenDay.Application;
using SevenDay.Application.Pipeline;
using SevenDay.Data;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;
using SevenDay.Domain;

namespace SevenDay.Architecture.Tests;

/// <summary>The assemblies of the product and what is found in them.</summary>
internal static class Product
{
    internal static Assembly Domain { get; } = typeof(Entity).Assembly;
    internal static Assembly Analytics { get; } = typeof(Proportions).Assembly;
    internal static Assembly Data { get; } = typeof(PortalDbContext).Assembly;
    internal static Assembly Application { get; } = typeof(ApplicationRegistration).Assembly;
    internal static Assembly Web { get; } = typeof(SevenDay.Web.Infrastructure.Pages.SevenDayPage).Assembly;
    internal static Assembly Cli { get; } = Assembly.Load("sevenday");

    internal static IReadOnlyList<Assembly> Assemblies { get; } =
        [Domain, Analytics, Data, typeof(SqliteRegistration).Assembly, typeof(SqlServerRegistration).Assembly, Application, Web, Cli];

    internal static IEnumerable<Type> Types => Assemblies.SelectMany(WrittenTypes);

    internal static IReadOnlyList<Type> Requests { get; } =
        [.. Application.GetTypes().Where(type => type is { IsInterface: false } && type.IsAssignableTo(typeof(IUseCase)))];

    internal static IEnumerable<Type> Commands => Requests.Where(type => Closes(type, typeof(ICommand<>)));

    internal static bool Closes(Type type, Type open) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);

    /// <summary>What people wrote: nothing that a compiler or a generator added.</summary>
    private static IEnumerable<Type> WrittenTypes(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.Name.Contains('<') && type.Namespace?.StartsWith("SevenDay", StringComparison.Ordinal) == true)
        .Where(type => type.DeclaringType?.Name.Contains('<') != true);
}
