using Microsoft.Extensions.Options;
using SevenDay.Web.Infrastructure.Mail;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class MailServices
{
    public static WebApplicationBuilder AddPortalMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailSettings>()
            .Configure(settings =>
            {
                builder.Configuration.GetSection(MailSettings.Section).Bind(settings);
                settings.Address = (builder.Configuration["Portal:Address"] ?? "").TrimEnd('/');
            })
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<MailSettings>, Sound>();
        builder.Services.AddSingleton<SmtpSender>().AddSingleton<DigestRound>().AddHostedService<DigestService>();
        return builder;
    }

    private sealed class Sound : IValidateOptions<MailSettings>
    {
        public ValidateOptionsResult Validate(string? name, MailSettings options) =>
            MailSettings.Mistake(options) is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
    }
}
