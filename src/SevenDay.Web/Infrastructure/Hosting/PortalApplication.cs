using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using SevenDay.Web.Api;
using SevenDay.Web.Api.Fhir;
using SevenDay.Web.Infrastructure.Requests;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class PortalApplication
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        ApiErrors.Use(app);
        FhirErrors.Use(app);
        app.UseRouting();
        app.Use(RequestLog.RememberRoute);
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapPortalApi();
        ServiceWorker.Map(app);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}
