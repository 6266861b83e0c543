namespace SevenDay.Domain.Audits;

/// <summary>Questions and criteria of an audit, as published. A published edition never changes.</summary>
public sealed class AuditTemplate : Entity
{
    private AuditTemplate() { }

    public AuditTemplate(string code, int edition, string name, string purpose, TemplateContent content)
    {
        Code = Guard.Text(code, 50, "the code of the template");
        Name = Guard.Text(name, 200, "the name of the template");
        Purpose = Guard.Text(purpose, 1000, "what the template is for");
        (Edition, Content) = (edition, content);
    }

    /// <summary>Stays the same from edition to edition.</summary>
    public string Code { get; private set; } = "";

    /// <summary>1 for the first edition.</summary>
    public int Edition { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public TemplateContent Content { get; private set; } = TemplateContent.Empty;
}

/// <summary>What a template asks and how it judges.</summary>
/// <param name="OccurredAt">Key of the question that dates the entry, and so says which kind of day it was.</param>
/// <param name="Service">Key of the question that names a service, if one does.</param>
/// <param name="Specialty">Key of the question that names a specialty, if one does.</param>
/// <param name="Questions">In the order they are asked.</param>
/// <param name="Criteria">In the order they are reported.</param>
public sealed record TemplateContent(
    string OccurredAt,
    string? Service,
    string? Specialty,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Criterion> Criteria)
{
    internal static readonly TemplateContent Empty = new("", null, null, [], []);
}
