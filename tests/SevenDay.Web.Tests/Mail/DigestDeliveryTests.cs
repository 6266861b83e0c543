using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Digests;
using SevenDay.Application.Security;
using SevenDay.Domain.Digests;

namespace SevenDay.Web.Tests.Mail;

public sealed class DigestDeliveryTests
{
    [Fact]
    public async Task Wake_OnMonday_MailsWhatChangedOnceAndLogsNoAddress()
    {
        await using var host = await MailHost.StartAsync();
        var address = await host.ReaderAsync();

        (await MailHost.WakeAsync(host.Services)).ShouldBe(1);
        (await MailHost.WakeAsync(host.Services)).ShouldBe(0);

        var mail = host.Smtp.Messages.ShouldHaveSingleItem();
        var text = mail.TextBody!.ReplaceLineEndings("\n");
        mail.Subject.ShouldBe("SevenDay: what changed from 16 November 2026 to 22 November 2026");
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(address);
        mail.From.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("portal@sevenday.example");
        text.ShouldContain("Services whose hours changed: ");
        text.ShouldContain("more changes: see the portal.");
        text.ShouldContain("https://portal.sevenday.example/dashboard/since?Input.Since.Day=15");
        text.ShouldContain("Stop this email or change how often you get it:\nhttps://portal.sevenday.example/account/digest");
        mail.HtmlBody!.ShouldContain("<a href=\"https://portal.sevenday.example/account/digest\">Stop this email");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        text.Split('\n').ShouldAllBe(line => !line.Contains("System.") && !line.Contains("{"));
        host.Log.Where(line => line.Contains(address) || line.Contains("what changed") || line.Contains("sevenday.example")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wake_WhenNothingChanged_SaysSoInOneSentence()
    {
        await using var host = await MailHost.StartAsync();
        await host.ReaderAsync();
        await MailHost.WakeAsync(host.Services);
        host.Time.Set(MailHost.Monday.AddDays(7));

        (await MailHost.WakeAsync(host.Services)).ShouldBe(1);

        host.Smtp.Messages.Last().TextBody!.ReplaceLineEndings("\n").ShouldContain("From 23 November 2026 to 29 November 2026. Of the whole programme.\n\nNothing changed in this time.");
    }

    [Fact]
    public async Task Wake_WhenTheConnectionBreaksInTheMiddle_TriesAgainLaterAndTellsTheAdministrator()
    {
        await using var host = await MailHost.StartAsync();
        await host.ReaderAsync();
        host.Smtp.Cuts = 1;

        (await MailHost.WakeAsync(host.Services)).ShouldBe(0);
        (await MailHost.WakeAsync(host.Services)).ShouldBe(0, "not before its time");
        var page = (await (await host.SignedInAsync(Roles.Administrator)).GetAsync("/admin/digests?onlyProblems=true")).MainText;
        page.ShouldContain("To be tried again");
        page.ShouldContain("The connection broke before the mail server had taken the message.");
        host.Smtp.Messages.ShouldBeEmpty();

        host.Time.Advance(TimeSpan.FromMinutes(5));
        (await MailHost.WakeAsync(host.Services)).ShouldBe(1);
        host.Smtp.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Wake_OnTwoPortalsWithOneDatabase_SendsEachDigestOnce()
    {
        await using var host = await MailHost.StartAsync();
        await using var other = host.WithWebHostBuilder(_ => { });
        other.Services.ShouldNotBeNull("started now, so that its own service wakes before anything is due");
        string[] readers = [await host.ReaderAsync(), await host.ReaderAsync(Roles.ProgrammeLead), await host.ReaderAsync(Roles.TrustEditor), await host.ReaderAsync(Roles.Administrator)];

        var sent = await Task.WhenAll(Task.Run(() => MailHost.WakeAsync(host.Services)), Task.Run(() => MailHost.WakeAsync(other.Services)));

        sent.Sum().ShouldBe(4);
        host.Smtp.Messages.Select(m => m.To.Mailboxes.Single().Address).Order().ShouldBe(readers.Order());
    }

    [Fact]
    public async Task Wake_AfterANodeDiedWithADigestInHand_SendsItOnceItsLeaseIsOver()
    {
        await using var host = await MailHost.StartAsync();
        await host.ReaderAsync();
        await host.OperateAsync(new PlanDigests.Command());
        var id = (await host.OperateAsync(new ListDueDigests.Query())).ShouldHaveSingleItem();
        (await host.OperateAsync(new TakeDigest.Command(id))).Digest.ShouldNotBeNull();

        (await MailHost.WakeAsync(host.Services)).ShouldBe(0);
        host.Time.Advance(DigestDelivery.Lease);
        (await MailHost.WakeAsync(host.Services)).ShouldBe(1);

        host.Smtp.Messages.ShouldHaveSingleItem().MessageId.ShouldBe($"{id:N}.sevenday@sevenday.example", "the same for every try");
    }

    [Fact]
    public async Task Wake_WhenTheServerIsAway_GivesUpInTheEndAndHomeSaysSo()
    {
        await using var host = await MailHost.StartAsync();
        await host.ReaderAsync();
        host.Smtp.Dispose();

        for (var attempt = 0; attempt < DigestDelivery.MostTries; attempt++, host.Time.Advance(TimeSpan.FromDays(1))) (await MailHost.WakeAsync(host.Services)).ShouldBe(0);

        var delivery = await host.WithDbAsync(db => db.DigestDeliveries.SingleAsync());
        (delivery.State, delivery.Tries, delivery.Problem).ShouldBe((DeliveryState.GivenUp, DigestDelivery.MostTries, "The mail server could not be reached."));
        (await (await host.SignedInAsync(Roles.Administrator)).GetAsync("/")).MainText.ShouldContain("1 digest could not be sent in the last 30 days.");
    }

    [Fact]
    public async Task Wake_ForSomebodyWhoLostTheRole_SendsNothing()
    {
        await using var host = await MailHost.StartAsync();
        var address = await host.ReaderAsync();
        await host.WithDbAsync(async db =>
        {
            var user = await db.Users.Where(u => u.Email == address).Select(u => u.Id).SingleAsync();
            return await db.UserRoles.Where(r => r.UserId == user).ExecuteDeleteAsync();
        });

        (await MailHost.WakeAsync(host.Services)).ShouldBe(0);

        host.Smtp.Messages.ShouldBeEmpty();
        (await host.WithDbAsync(db => db.DigestDeliveries.SingleAsync())).Problem.ShouldBe("The person may no longer see what changed.");
    }
}
