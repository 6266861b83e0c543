using MimeKit;
using SevenDay.Web.Pages.Digests;

namespace SevenDay.Web.Infrastructure.Mail;

/// <summary>A digest as a message with plain text and HTML.</summary>
internal static class DigestMail
{
    /// <param name="letter">What it says.</param>
    /// <param name="delivery">The same for every try, and so is the id of the message: a server that has it already can see that.</param>
    /// <param name="name">Of the reader.</param>
    /// <param name="address">Of their account.</param>
    /// <param name="settings">Who it is from.</param>
    /// <param name="now">When.</param>
    internal static MimeMessage Of(DigestLetter letter, Guid delivery, string name, string address, MailSettings settings, DateTimeOffset now)
    {
        var from = MailboxAddress.Parse(settings.From);
        var message = new MimeMessage { Subject = letter.Subject, Date = now, MessageId = $"{delivery:N}.sevenday@{from.Domain}" };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(name, address));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{letter.StopAddress}>");
        message.Body = new BodyBuilder { TextBody = letter.Text, HtmlBody = letter.Html }.ToMessageBody();
        return message;
    }
}
