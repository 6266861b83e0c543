namespace SevenDay.Domain.Organisations;

/// <summary>A name an organisation had from one day to another, both included; no end means it still has it.</summary>
public sealed class OrganisationName
{
    private OrganisationName() { }

    internal OrganisationName(string name, DateOnly from, DateOnly? to) => (Name, ValidFrom, ValidTo) = (name, from, to);

    public string Name { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; internal set; }
}

/// <summary>An ODS code an organisation had from one day to another, both included. A code can pass to another organisation.</summary>
public sealed class OrganisationCode
{
    private OrganisationCode() { }

    internal OrganisationCode(string code, DateOnly from, DateOnly? to) => (Code, ValidFrom, ValidTo) = (code, from, to);

    public string Code { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; internal set; }
}
