using System.Reflection;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Architecture.Tests;

public sealed class PageTests
{
    private const int LineCeiling = 60;

    private static readonly IReadOnlyList<Type> Models =
        [.. Product.Web.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(PageModel)))];

    [Fact]
    public void Pages_are_found() => Models.Count.ShouldBeGreaterThan(5);

    [Fact]
    public void A_page_model_is_short() =>
        Repository.Files("src/SevenDay.Web/Pages", ".cshtml.cs").Where(file => Repository.Lines(file) >= LineCeiling)
            .Select(file => $"{file}: {Repository.Lines(file)} lines, fewer than {LineCeiling} wanted").ShouldBeEmpty();

    [Fact]
    public void A_page_takes_the_mediator_and_nothing_of_the_data() =>
        (from model in Models
         from parameter in model.GetConstructors().SelectMany(constructor => constructor.GetParameters())
         where parameter.ParameterType != typeof(IMediator) && !IsOfTheWeb(parameter.ParameterType)
         select $"{model.FullName} takes {parameter.ParameterType.FullName}").ShouldBeEmpty();

    [Fact]
    public void A_page_shows_no_entity() =>
        (from model in Models
         from property in model.GetProperties()
         from type in Inside(property.PropertyType)
         where IsOf(type, "SevenDay.Data") || IsOf(type, "SevenDay.Domain") && !type.IsEnum
         select $"{model.FullName}.{property.Name} is {type.FullName}").ShouldBeEmpty();

    [Fact]
    public void Every_page_of_ours_has_the_one_base() =>
        Models.Where(model => model.Name != "ErrorModel" && !model.IsAssignableTo(typeof(SevenDayPage))).Select(model => model.FullName).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_pages_has_its_conventions() =>
        Repository.Files("src/SevenDay.Web/Pages", ".cshtml")
            .Select(file => file.Split('/')).Where(parts => parts.Length > 4 && parts[3] != "Shared").Select(parts => parts[3]).Distinct()
            .Where(folder => !File.Exists(Path.Combine(Repository.Root, "src/SevenDay.Web/Pages", folder, "Conventions.cs")))
            .ShouldBeEmpty();

    [Fact]
    public void Names_end_in_Model() => Models.Where(model => !model.Name.EndsWith("Model", StringComparison.Ordinal)).Select(model => model.FullName).ShouldBeEmpty();

    [Fact]
    public void No_component_of_the_other_kind() => Repository.Files("src", ".razor").ShouldBeEmpty("they need a package that is missing, and a connection that a ward has not");

    private static bool IsOfTheWeb(Type type) =>
        IsOf(type, "SevenDay.Web") || IsOf(type, "Microsoft.AspNetCore") || IsOf(type, "Microsoft.Extensions") || type == typeof(TimeProvider)
        || IsOf(type, "SevenDay.Application.Security");

    private static bool IsOf(Type type, string root) => type.Namespace is { } name && (name == root || name.StartsWith(root + ".", StringComparison.Ordinal));

    /// <summary>The type, what it is made of, and so on through the records of the application.</summary>
    private static HashSet<Type> Inside(Type start)
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([start]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var argument in type.GenericTypeArguments) open.Push(argument);
            if (type.GetElementType() is { } element) open.Push(element);
            if (IsOf(type, "SevenDay.Application") || IsOf(type, "SevenDay.Web"))
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) open.Push(property.PropertyType);
        }
        return seen;
    }
}
