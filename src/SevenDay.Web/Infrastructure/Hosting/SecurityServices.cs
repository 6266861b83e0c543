using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.Web.Api;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class SecurityServices
{
    private const string EitherScheme = "Portal";

    public static WebApplicationBuilder AddPortalSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<PortalUser>(PasswordRules.Apply)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddSignInManager()
            .AddErrorDescriber<PlainIdentityErrors>()
            .AddClaimsPrincipalFactory<PortalClaims>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, o => o.ForwardDefaultSelector = context =>
                PersonalTokenHandler.IsOffered(context.Request) ? PersonalTokenHandler.Scheme : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, PersonalTokenHandler>(PersonalTokenHandler.Scheme, null)
            .AddCookie(IdentityConstants.ApplicationScheme, o => ConfigureCookie(o, builder.Environment));
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(5));

        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
            authorization.AddPolicy(permission.ToString(), policy => policy.RequireAssertion(context => context.User.MayUse(permission)));

        services.AddHttpContextAccessor().AddScoped<ActingUser>().AddScoped<PortalSignIn>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ActingUser>().Current);
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "X-CSRF-TOKEN";
            Secure(o.Cookie, "sevenday.form", builder.Environment);
        });
        services.AddDataProtection().SetApplicationName("SevenDay").PersistKeysToFileSystem(KeyDirectory(builder));
        return builder;
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/error/403";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        Secure(options.Cookie, "sevenday.session", environment);
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>A program gets a status; a person is sent to sign in.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        BasicForFeeds.Challenge(context.HttpContext);
        if (PortalApi.Covers(context.Request.Path)) context.Response.StatusCode = status;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static void Secure(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        // The one-command start is plain http on this machine; everywhere else the cookie is bound to https and the host.
        var plain = environment.IsDevelopment();
        cookie.Name = plain ? name : "__Host-" + name;
        cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }

    private static DirectoryInfo KeyDirectory(WebApplicationBuilder builder) =>
        Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["DataProtection:KeyDirectory"] ?? "App_Data/keys"));
}
