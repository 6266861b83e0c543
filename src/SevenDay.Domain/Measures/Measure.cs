namespace SevenDay.Domain.Measures;

/// <summary>A success measure: what it means, which way is better and how far it should go.</summary>
public sealed class Measure : Entity
{
    private readonly List<MeasureVersion> _versions = [];

    private Measure() { }

    /// <exception cref="DomainRuleException">The code or the definition breaks a rule.</exception>
    public Measure(string code, MeasureDefinition definition)
    {
        Code = Guard.Text(code, 50, "the code of the measure").ToLowerInvariant();
        if (!Code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || Code is "new" or "import")
            throw new DomainRuleException("Write the code in small letters, digits and hyphens, such as length-of-stay. It cannot be “new” or “import”.");
        Set(definition);
    }

    /// <summary>Lower-case name in addresses and files.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public MeasureKind Kind { get; private set; }

    public Improvement Improvement { get; private set; }

    /// <summary>The value to reach, in the unit of the measure (rates in percent); none when not yet agreed or not a number.</summary>
    public double? Target { get; private set; }

    /// <summary>The target in words.</summary>
    public string? TargetInWords { get; private set; }

    /// <summary>Domain 1 to 5 of the NHS Outcomes Framework; none when it sits in no domain.</summary>
    public int? Domain { get; private set; }

    public string? Definition { get; private set; }

    public string? Source { get; private set; }

    /// <summary>The https address of the source; none when it has no page.</summary>
    public string? SourceLink { get; private set; }

    /// <summary>Watched beside the success measures and not counted among them.</summary>
    public bool IsWatchedOnly { get; private set; }

    /// <summary>The role that answers for the measure, never a person's name.</summary>
    public string? Owner { get; private set; }

    /// <summary>What is still to be agreed about the target.</summary>
    public string? OpenQuestion { get; private set; }

    /// <summary>1 at first; raised when the unit, kind, direction or definition changes.</summary>
    public int DefinitionVersion { get; private set; } = 1;

    /// <summary>What it meant before, oldest first.</summary>
    public IReadOnlyList<MeasureVersion> Versions => _versions;

    /// <summary>Whether a definition would mean something else.</summary>
    public bool MeansOtherThan(MeasureDefinition other) =>
        (Unit, Kind, Improvement, Definition) != (other.Unit.Trim(), other.Kind, other.Improvement, string.IsNullOrWhiteSpace(other.Definition) ? null : other.Definition.Trim());

    /// <summary>Changes the definition. When the meaning changes the version rises and the one before is kept with the reason.</summary>
    /// <exception cref="DomainRuleException">The definition breaks a rule, or the meaning changes without a reason.</exception>
    public void Define(MeasureDefinition definition, string? reason, string by, DateTime atUtc)
    {
        if (MeansOtherThan(definition))
        {
            _versions.Add(new MeasureVersion(this, reason ?? "", by, atUtc));
            DefinitionVersion++;
        }
        Set(definition);
    }

    private void Set(MeasureDefinition definition)
    {
        if (definition.Domain is < 1 or > 5) throw new DomainRuleException("The NHS Outcomes Framework has domains 1 to 5.");
        if (definition.Target is { } target && !double.IsFinite(target)) throw new DomainRuleException("Enter the target as a number.");
        if (definition is { Unit: "%", Target: < 0 or > 100 })
            throw new DomainRuleException("A target for a percentage lies from 0 to 100.");
        Name = Guard.Text(definition.Name, 200, "the name of the measure");
        Unit = Guard.Text(definition.Unit, 50, "the unit");
        TargetInWords = Guard.OptionalText(definition.TargetInWords, 500, "the target in words");
        Definition = Guard.OptionalText(definition.Definition, 2000, "the definition");
        Source = Guard.OptionalText(definition.Source, 500, "the source");
        Owner = Guard.OptionalText(definition.Owner, 100, "the owner");
        OpenQuestion = Guard.OptionalText(definition.OpenQuestion, 500, "the open question");
        SourceLink = Link(definition.SourceLink);
        IsWatchedOnly = definition.IsWatchedOnly;
        (Kind, Improvement, Target, Domain) = (definition.Kind, definition.Improvement, definition.Target, definition.Domain);
    }

    private static string? Link(string? address)
    {
        if (Guard.OptionalText(address, 500, "the address of the source") is not { } typed) return null;
        return IsLink(typed) ? typed : throw new DomainRuleException(LinkRule);
    }

    public const string LinkRule = "Write the whole address of the source, starting with https://.";

    /// <summary>Whether it is a whole address with https that names no user.</summary>
    public static bool IsLink(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Host.Contains('.');
}

/// <summary>What a measure means.</summary>
public sealed record MeasureDefinition(
    string Name,
    string Unit,
    MeasureKind Kind,
    Improvement Improvement,
    double? Target = null,
    string? TargetInWords = null,
    int? Domain = null,
    string? Definition = null,
    string? Source = null,
    string? Owner = null,
    string? OpenQuestion = null,
    string? SourceLink = null,
    bool IsWatchedOnly = false);
