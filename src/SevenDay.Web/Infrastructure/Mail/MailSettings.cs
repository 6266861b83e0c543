using MimeKit;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>How the portal sends email. Without a server and without the portal's own address it sends none.</summary>
public sealed class MailSettings
{
    public const string Section = "Smtp";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Who the mail is from, such as “SevenDay &lt;sevenday@trust.example&gt;”.</summary>
    public string From { get; set; } = "";

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Where people reach the portal; the key is Portal:Address.</summary>
    public string Address { get; set; } = "";

    public bool IsOn => Host.Length > 0 && Address.Length > 0;

    /// <summary>What stops the first wrong setting; none when all are right.</summary>
    public static string? Mistake(MailSettings s) => s switch
    {
        { Address.Length: > 0 } when !(Uri.TryCreate(s.Address, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") =>
            "Portal:Address must be the address of the portal, such as https://sevenday.example.",
        { Host.Length: 0 } => null,
        { Port: < 1 or > 65_535 } => "Smtp:Port must be from 1 to 65535.",
        _ when !MailboxAddress.TryParse(s.From, out _) => "Smtp:From must be an email address when Smtp:Host is set.",
        { User.Length: > 0, Security: MailSecurity.None } => "Smtp:User needs Smtp:Security StartTls or Tls: without it the password would travel in the clear.",
        _ => null,
    };
}

public enum MailSecurity
{
    /// <summary>Begins in the clear and turns to TLS before anything is said; refused when the server cannot.</summary>
    StartTls,

    /// <summary>TLS from the first byte, usually port 465.</summary>
    Tls,

    /// <summary>In the clear, for a relay on the same machine.</summary>
    None,
}
