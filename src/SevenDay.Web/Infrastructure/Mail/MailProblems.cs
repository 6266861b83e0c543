using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>What went wrong, in a sentence for the administrator. What the server said is left out: it may quote an address.</summary>
internal static class MailProblems
{
    internal static string InWords(Exception exception) => exception switch
    {
        SocketException or TimeoutException => "The mail server could not be reached.",
        SslHandshakeException => "A secure connection to the mail server could not be made. Check its certificate and Smtp:Security.",
        AuthenticationException => "The mail server did not accept the user name and password of the portal.",
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => "The mail server did not accept the address of the account.",
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } => "The mail server did not accept the portal as the sender. Check Smtp:From.",
        SmtpCommandException => "The mail server did not accept the message.",
        NotSupportedException => "The mail server cannot do what Smtp:Security or Smtp:User asks for.",
        IOException or ProtocolException or ServiceNotConnectedException => "The connection broke before the mail server had taken the message.",
        _ => "The digest could not be made or sent.",
    };

    /// <summary>Whether others would fare no better now.</summary>
    internal static bool ConcernsEverybody(Exception exception) => exception is SocketException or TimeoutException or SslHandshakeException or AuthenticationException;
}
