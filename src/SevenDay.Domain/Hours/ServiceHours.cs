namespace SevenDay.Domain.Hours;

/// <summary>A version of the hours of a service. It never changes; a later one supersedes it.</summary>
public sealed class ServiceHours : Entity, ILogDetail
{
    private readonly List<Opening> _openings = [];

    private ServiceHours() { }

    internal ServiceHours(Guid serviceId, HoursDeclaration declared)
    {
        if (declared.BankHolidayRule == BankHolidayRule.OwnHours != declared.BankHolidayHours is not null)
            throw new DomainRuleException("Give the bank holiday hours when bank holidays have hours of their own, and only then.");
        ServiceId = serviceId;
        EffectiveFrom = declared.EffectiveFrom;
        Status = declared.Status;
        BankHolidayRule = declared.BankHolidayRule;
        Source = Guard.Text(declared.Source, 200, "where the hours come from");
        Author = Guard.Text(declared.Author, 200, "who says so");
        RecordedAtUtc = declared.RecordedAtUtc;
        for (var day = 0; day < 7; day++) Add(day, declared.Week[day]);
        if (declared.BankHolidayHours is { } own) Add(Opening.BankHoliday, own);
    }

    public Guid ServiceId { get; private set; }

    /// <summary>First day the hours hold, local.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    public HoursStatus Status { get; private set; }

    public BankHolidayRule BankHolidayRule { get; private set; }

    public string Source { get; private set; } = "";

    public string Author { get; private set; } = "";

    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>When another version for the same day took its place.</summary>
    public DateTime? SupersededAtUtc { get; private set; }

    public IReadOnlyList<Opening> Openings => _openings;

    public string LogDetail => Declared.Week.ToString();

    /// <summary>The week as declared, without dated exceptions.</summary>
    public DatedHours Declared => DeclaredWeek.From(_openings.Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)), BankHolidayRule);

    internal bool Replaces(HoursDeclaration next) =>
        SupersededAtUtc is null && Status == next.Status && EffectiveFrom == next.EffectiveFrom;

    internal void Supersede(DateTime atUtc) => SupersededAtUtc = atUtc;

    private void Add(int day, DayHours hours) => _openings.AddRange(hours.Sessions.Select(s => new Opening(day, s)));
}
