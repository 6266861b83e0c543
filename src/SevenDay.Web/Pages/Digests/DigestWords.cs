using SevenDay.Domain.Digests;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Mail;

namespace SevenDay.Web.Pages.Digests;

public static class DigestWords
{
    public static (string Kind, string Text) Of(DeliveryState state, int tries) => state switch
    {
        DeliveryState.Sent => ("improvement", "Sent"),
        DeliveryState.GivenUp => ("concern", "Given up"),
        DeliveryState.Cancelled => ("neutral", "Cancelled"),
        DeliveryState.Sending => ("neutral", "Being sent"),
        _ => tries > 0 ? ("watch", "To be tried again") : ("neutral", "Waiting"),
    };

    /// <summary>“22 November 2026, 5pm”, with what happened or will happen then.</summary>
    public static string When(DeliveryState state, DateTime? at) => at is { } known ? $"{(state == DeliveryState.Waiting ? "Next try: " : "")}{Words.DateAndTime(known)}" : "";

    /// <summary>What is not set up; none when email goes out.</summary>
    public static string? Missing(MailSettings settings) => (settings.Host.Length > 0, settings.Address.Length > 0) switch
    {
        (true, true) => null,
        (false, true) => "Smtp:Host",
        (true, false) => "Portal:Address",
        _ => "Smtp:Host and Portal:Address",
    };
}
