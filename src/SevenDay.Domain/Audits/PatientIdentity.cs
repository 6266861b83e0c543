using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SevenDay.Domain.Audits;

/// <summary>Finds in free text what would say who a patient is. It cannot know names; the forms ask for none.</summary>
public static partial class PatientIdentity
{
    public const string NhsNumberFound = "There is an NHS number in this answer. Take it out, and use your own case reference instead.";
    public const string StandInFound = "There are ten equal digits in this answer, as if for an NHS number. Take them out, and use your own case reference instead.";
    public const string DateOfBirthFound = "There is a full date in this answer, which could be a date of birth. Take it out. A day and month without the year are fine.";
    public const string PostcodeFound = "There is a postcode in this answer. Take it out, or name the town instead.";

    private const string Areas =
        " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE "
        + "KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW "
        + "UB W WA WC WD WF WN WR WS WV YO ZE ";

    /// <summary>A plain sentence for each kind of identity found; none when the text is fine.</summary>
    public static IReadOnlyList<string> FindIn(string? text)
    {
        var plain = (text ?? "").Normalize(NormalizationForm.FormKC);
        return
        [
            .. TenDigitsIn(plain).Where(PassesMod11).Select(digits => AllEqual(digits) ? StandInFound : NhsNumberFound).Distinct(),
            .. HasDate(plain) ? [DateOfBirthFound] : Array.Empty<string>(),
            .. Postcode().Matches(plain).Any(m => Areas.Contains($" {m.Groups["area"].Value.ToUpperInvariant()} ", StringComparison.Ordinal)) ? [PostcodeFound] : Array.Empty<string>(),
        ];
    }

    /// <summary>Ten digits, spaced or not, that pass the modulus 11 check and are not all the same (those pass too, and are nobody's).</summary>
    public static bool IsNhsNumber(string? text)
    {
        var digits = string.Concat((text ?? "").Where(c => c is not (' ' or '-')));
        return digits.Length == 10 && digits.All(char.IsAsciiDigit) && PassesMod11(digits) && !AllEqual(digits);
    }

    // Weights 10 to 2; 11 less the remainder is the check digit, 11 counting as 0 and 10 never issued (NHS data dictionary).
    private static bool PassesMod11(string digits)
    {
        var check = 11 - digits.Take(9).Select((digit, at) => (digit - '0') * (10 - at)).Sum() % 11;
        return check != 10 && check % 11 == digits[9] - '0';
    }

    private static bool AllEqual(string digits) => digits.All(digit => digit == digits[0]);

    // Overlapping, so that a number beside another, such as a bed, is still found.
    private static IEnumerable<string> TenDigitsIn(string text)
    {
        for (var match = TenDigits().Match(text); match.Success; match = TenDigits().Match(text, match.Index + 1))
            yield return string.Concat(match.Value.Where(char.IsAsciiDigit));
    }

    private static bool HasDate(string text) =>
        Dates().Matches(text).Any(m => IsDay(m.Groups["d"].Value, m.Groups["m"].Value, m.Groups["y"].Value))
        || NamedMonth().IsMatch(text)
        || EightDigits().Matches(text).Any(m => IsCompact(m.Value, "ddMMyyyy") || IsCompact(m.Value, "yyyyMMdd"));

    private static bool IsDay(string day, string month, string year) =>
        int.Parse(day, CultureInfo.InvariantCulture) is >= 1 and <= 31 && int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 && year.Length is 2 or 4;

    // Later years are left to local references, which often begin with the date of the audit.
    private static bool IsCompact(string digits, string form) =>
        DateOnly.TryParseExact(digits, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2020;

    [GeneratedRegex(@"(?<![0-9])[0-9](?:[\s\-–—._]{0,2}[0-9]){9}(?![0-9])")]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"(?<![0-9])(?:(?<d>[0-9]{1,2})(?<s>[/.\-–])(?<m>[0-9]{1,2})\k<s>(?<y>[0-9]{4}|[0-9]{2})|(?<y>[12][0-9]{3})(?<s>[/.\-–])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2}))(?![0-9])")]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"\b(?:[0-9]{1,2}(?:st|nd|rd|th)?[\s\-]*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?)[\s,.\-]*(?:[12][0-9]{3}|['’][0-9]{2})\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NamedMonth();

    [GeneratedRegex("(?<![0-9])[0-9]{8}(?![0-9])")]
    private static partial Regex EightDigits();

    [GeneratedRegex(@"\b(?<area>[A-Z]{1,2})[0-9][A-Z0-9]?\s{0,2}[0-9][ABD-HJLNP-UW-Z]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Postcode();
}
