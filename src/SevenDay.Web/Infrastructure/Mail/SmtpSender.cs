using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>Hands one message to the mail server.</summary>
internal sealed class SmtpSender(IOptions<MailSettings> options)
{
    /// <summary>For each exchange with the server; far below the lease of a delivery.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal async Task SendAsync(MimeMessage message, CancellationToken token)
    {
        var settings = options.Value;
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, Security(settings.Security), token);
        if (settings.User.Length > 0) await client.AuthenticateAsync(settings.User, settings.Password, token);
        await client.SendAsync(message, token);
        try
        {
            await client.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception)
        {
            // The server has taken the message: that it did not say goodbye is no reason to send it again.
        }
    }

    private static SecureSocketOptions Security(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
