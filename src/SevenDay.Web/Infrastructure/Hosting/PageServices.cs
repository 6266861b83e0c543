using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;
using SevenDay.Web.TagHelpers;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class PageServices
{
    public static WebApplicationBuilder AddPortalPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorPages(options =>
        {
            foreach (var folder in PageFolders()) folder.Apply(options.Conventions);
        });
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<RequestErrorsFilter>();
            options.Filters.Add<TemporaryPasswordFilter>();
            options.ModelBinderProviders.Insert(0, new DatePartsBinderProvider());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddProblemDetails();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        return builder;
    }

    private static IEnumerable<IPageFolder> PageFolders() => typeof(IPageFolder).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPageFolder)))
        .Select(type => (IPageFolder)Activator.CreateInstance(type)!);
}
