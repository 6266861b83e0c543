using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class PatientIdentityTests
{
    [Theory]
    [InlineData("4010232137")]
    [InlineData("9434765919")]
    [InlineData("9434765870")]
    [InlineData("943 476 5919")]
    public void Ten_digits_with_the_right_check_digit_are_an_nhs_number(string text) => PatientIdentity.IsNhsNumber(text).ShouldBeTrue();

    [Theory]
    [InlineData("1234567890")]
    [InlineData("9434765960")]
    [InlineData("9434765969")]
    [InlineData("0000000000")]
    [InlineData("1111111111")]
    [InlineData("943476591")]
    public void Other_digits_are_not(string text) => PatientIdentity.IsNhsNumber(text).ShouldBeFalse();

    [Theory]
    [InlineData("Patient 9434765919 seen late")]
    [InlineData("943 476 5919")]
    [InlineData("943-476-5919")]
    [InlineData("no:9434765919.")]
    [InlineData("bed 4 943 476 5919")]
    [InlineData("９４３４７６５９１９")]
    public void An_nhs_number_in_free_text_is_found_however_it_is_written(string text) =>
        PatientIdentity.FindIn(text).ShouldBe([PatientIdentity.NhsNumberFound]);

    [Fact]
    public void Ten_equal_digits_pass_the_check_and_are_named_for_what_they_are() =>
        PatientIdentity.FindIn("111 111 1111").ShouldBe([PatientIdentity.StandInFound]);

    [Theory]
    [InlineData("born 12/03/1950")]
    [InlineData("12.3.50")]
    [InlineData("1950-03-12")]
    [InlineData("12 March 1950")]
    [InlineData("12th of Mar 1950")]
    [InlineData("March 12, 1950")]
    [InlineData("DOB 12031950")]
    public void A_full_date_is_found(string text) => PatientIdentity.FindIn(text).ShouldBe([PatientIdentity.DateOfBirthFound]);

    [Theory]
    [InlineData("lives at SS0 0RY")]
    [InlineData("cm17et")]
    [InlineData("CO4 5JL, third floor")]
    public void A_postcode_is_found(string text) => PatientIdentity.FindIn(text).ShouldBe([PatientIdentity.PostcodeFound]);

    [Theory]
    [InlineData("")]
    [InlineData("A12")]
    [InlineData("Case 1234567890")]
    [InlineData("Reviewed on 12 October, bed C4 2nd bay")]
    [InlineData("Seen at 19:05, ward A3, after 2 hours 30")]
    [InlineData("Moved 3 May 14:00")]
    [InlineData("20261003")]
    [InlineData("CT at 5pm in T4 2nd")]
    public void Ordinary_notes_pass(string text) => PatientIdentity.FindIn(text).ShouldBeEmpty();

    [Fact]
    public void Each_kind_has_its_own_sentence() =>
        PatientIdentity.FindIn("9434765919, 12/03/1950, SS0 0RY")
            .ShouldBe([PatientIdentity.NhsNumberFound, PatientIdentity.DateOfBirthFound, PatientIdentity.PostcodeFound]);
}
