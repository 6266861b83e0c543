using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Domain.Tests.Services;

public class SignOffTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_sign_off_says_who_agreed_to_the_hours_in_force()
    {
        var service = Declared("2026-01-01");
        service.IsSignedOffOn(Today).ShouldBeFalse();

        service.SignOff(Today, Now, "The commissioner");

        (service.IsSignedOffOn(Today), service.SignedOffAtUtc, service.SignedOffBy).ShouldBe((true, Now, "The commissioner"));
        service.SignedOffHoursId.ShouldBe(service.HoursOn(Today)!.Id);
    }

    [Fact]
    public void Other_hours_end_a_sign_off_from_the_day_they_hold()
    {
        var service = Declared("2026-01-01");
        service.SignOff(Today, Now, "The commissioner");

        Declare(service, "2026-12-01", HoursStatus.Actual);

        service.IsSignedOffOn(Today).ShouldBeTrue();
        service.IsSignedOffOn(new DateOnly(2026, 12, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Hours_said_anew_for_the_same_day_end_a_sign_off_at_once()
    {
        var service = Declared("2026-01-01");
        service.SignOff(Today, Now, "The commissioner");

        Declare(service, "2026-01-01", HoursStatus.Actual);

        service.IsSignedOffOn(Today).ShouldBeFalse();
    }

    [Fact]
    public void Planned_hours_and_another_confirmation_leave_a_sign_off_as_it_is()
    {
        var service = Declared("2026-01-01");
        service.SignOff(Today, Now, "The commissioner");

        Declare(service, "2026-06-01", HoursStatus.Planned);
        service.Confirm(Now.AddDays(1), "The provider");

        service.IsSignedOffOn(Today).ShouldBeTrue();
        (service.ConfirmedAtUtc, service.ConfirmedBy).ShouldBe((Now.AddDays(1), "The provider"));
    }

    [Fact]
    public void Hours_that_are_not_in_force_cannot_be_signed_off() =>
        Should.Throw<DomainRuleException>(() => Declared("2027-01-01").SignOff(Today, Now, "The commissioner")).Message.ShouldStartWith("No hours are in force");

    [Fact]
    public void Declaring_worked_hours_confirms_them_in_the_name_of_who_says_so() => Declared("2026-01-01").ConfirmedBy.ShouldBe("The provider");

    private static Service Declared(string from)
    {
        var service = new Service(Guid.CreateVersion7(), "Ward round", "Acute medicine", Setting.Acute);
        Declare(service, from, HoursStatus.Actual);
        return service;
    }

    private static void Declare(Service service, string from, HoursStatus status) => service.DeclareHours(new HoursDeclaration(
        WeekPattern.Parse("Mon-Fri 09:00-17:00"), BankHolidayRule.Closed, null, DateOnly.Parse(from), status, "Test", "The provider", Now));
}
