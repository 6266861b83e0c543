using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using SevenDay.Data;
using SevenDay.Data.SqlServer;

namespace SevenDay.TestKit;

/// <summary>
/// Translates every query that a test runs on SQLite for SQL Server as well, without a server.
/// A query that only SQLite can run fails the test that runs it, in commands and seeds too.
/// </summary>
public sealed class SqlServerTwin : IQueryExpressionInterceptor
{
    private static readonly MethodInfo Compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;
    private static readonly DbContextOptions<PortalDbContext> Options = Offline();

    private SqlServerTwin() { }

    public static SqlServerTwin Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is not PortalDbContext) return queryExpression;
        using var twin = new PortalDbContext(Options);
        var query = new OnTwin(twin.Model).Visit(queryExpression);
        try
        {
            Compile.MakeGenericMethod(ResultOf(query.Type)).Invoke(twin.GetService<IDatabase>(), [query, true]);
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"SQL Server cannot run this query. {exception.InnerException!.Message}", exception.InnerException);
        }
        return queryExpression;
    }

    private static Type ResultOf(Type type)
    {
        var rows = type.IsGenericType && type.IsAssignableTo(typeof(IQueryable)) ? type.GetInterfaces().Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>)) : null;
        return rows is null ? typeof(Task<>).MakeGenericType(type) : typeof(IAsyncEnumerable<>).MakeGenericType(rows.GenericTypeArguments[0]);
    }

    private static DbContextOptions<PortalDbContext> Offline()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerRegistration.Use(options, "Server=offline;Database=SevenDay");
        return options.Options;
    }

    private sealed class OnTwin(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => root.UpdateEntityType(model.FindEntityType(root.EntityType.Name)!),
            QueryRootExpression => node,
            _ => base.VisitExtension(node),
        };
    }
}
