using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using MediatR;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Domain;

namespace SevenDay.Architecture.Tests;

public sealed class UseCaseTests
{
    private static readonly IReadOnlyList<Type> Classes = [.. Product.Application.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false })];
    private static readonly IReadOnlyList<Type> Handlers = [.. Classes.Where(type => Product.Closes(type, typeof(IRequestHandler<,>)))];
    private static readonly IReadOnlyList<Type> Validators = [.. Classes.Where(type => type.IsAssignableTo(typeof(IValidator)))];

    [Fact]
    public void Use_cases_are_found()
    {
        Product.Requests.Count.ShouldBeGreaterThan(8);
        Product.Commands.Count().ShouldBeGreaterThan(4);
    }

    [Fact]
    public void Requests_are_public_sealed_records() =>
        Product.Requests.Where(type => !type.IsVisible || !type.IsSealed || type.GetMethod("<Clone>$") is null).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Results_are_public() =>
        (from request in Product.Requests
         from result in ResultOf(request)
         where result.Assembly == Product.Application && !result.IsVisible
         select result.FullName).ShouldBeEmpty();

    [Fact]
    public void Results_hold_no_entity() =>
        (from request in Product.Requests
         from result in ResultOf(request)
         where result.IsAssignableTo(typeof(Entity)) || result.Assembly == Product.Data
         select $"{request.FullName} gives {result.FullName}").ShouldBeEmpty();

    [Fact]
    public void Handlers_and_validators_are_internal_and_sealed() =>
        Handlers.Concat(Validators).Where(type => !type.IsSealed || type.IsNestedPublic || type.IsPublic).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_request_has_exactly_one_handler() =>
        (from request in Product.Requests
         let count = Handlers.SelectMany(handler => handler.GetInterfaces())
             .Count(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && i.GenericTypeArguments[0] == request)
         where count != 1
         select $"{request.FullName} has {count} handlers").ShouldBeEmpty();

    [Fact]
    public void A_request_names_its_permission() =>
        Product.Requests.Where(type => type.GetCustomAttribute<RequiresAttribute>() is null).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_command_has_a_validator() =>
        Product.Commands.Where(command => !Validators.Any(validator => validator.IsAssignableTo(typeof(IValidator<>).MakeGenericType(command))))
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_handler_sends_no_request() =>
        (from handler in Handlers
         from parameter in handler.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).SelectMany(c => c.GetParameters())
         where parameter.ParameterType == typeof(IMediator) || parameter.ParameterType == typeof(ServiceFactory) || parameter.ParameterType == typeof(IServiceProvider)
         select handler.FullName).ShouldBeEmpty();

    [Fact]
    public void A_request_is_ours_and_says_whether_it_changes_something() =>
        Classes.Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)))
            .Where(type => Product.Closes(type, typeof(ICommand<>)) == Product.Closes(type, typeof(IQuery<>)))
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_use_case_is_a_static_class_in_a_file_of_its_name() =>
        (from request in Product.Requests
         let holder = request.DeclaringType
         where holder is not { IsAbstract: true, IsSealed: true }
             || !File.Exists(Path.Combine(Repository.Root, "src", "SevenDay.Application", Folder(holder), holder.Name + ".cs"))
         select request.FullName).ShouldBeEmpty();

    [Fact]
    public void A_query_saves_nothing_and_a_command_saves_once() =>
        (from request in Product.Requests
         let file = $"src/SevenDay.Application/{Folder(request.DeclaringType!)}/{request.DeclaringType!.Name}.cs"
         where File.Exists(Path.Combine(Repository.Root, file))
         let text = Repository.Read(file)
         let saves = Regex.Count(text, @"\.SaveChangesAsync\(")
         let limit = Product.Closes(request, typeof(ICommand<>)) ? 1 : 0
         where saves > limit && !(limit == 1 && text.Contains("InTransactionAsync(", StringComparison.Ordinal))
         select $"{file} saves {saves} times").ShouldBeEmpty();

    [Fact]
    public void A_request_asks_for_a_permission_that_some_role_has() =>
        Enum.GetValues<Permission>().Where(permission => !RolePermissions.Of(Roles.All).Contains(permission)).ShouldBeEmpty();

    private static string Folder(Type holder) => holder.Namespace!["SevenDay.Application.".Length..].Replace('.', '/');

    private static IEnumerable<Type> ResultOf(Type request)
    {
        var result = request.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)).GenericTypeArguments[0];
        return [result, .. result.GenericTypeArguments];
    }
}
