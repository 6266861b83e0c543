using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SevenDay.Web.Api;

/// <summary>Says in the OpenAPI document what the API is and how a program signs in.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "SevenDay";
        document.Info.Version = "1";
        document.Info.Description = "Services, audits and measures across seven days. Send a personal token, made on the page “Personal tokens”, as a bearer token. Errors are problem details (RFC 9457).";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes["personalToken"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
        document.Security ??= [];
        document.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("personalToken", document)] = [] });
        return Task.CompletedTask;
    }
}
