using SevenDay.Domain.Measures;

namespace SevenDay.Domain.Areas;

/// <summary>A published statistic of areas or of groups of their people: how many live there, how far they travel, what is spent.</summary>
public sealed class AreaIndicator : Entity
{
    private AreaIndicator() { }

    /// <exception cref="DomainRuleException">The code or the definition breaks a rule.</exception>
    public AreaIndicator(string code, AreaIndicatorDefinition definition)
    {
        Code = Guard.Text(code, 50, "the code of the indicator").ToLowerInvariant();
        if (!Code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || Code is "new" or "import")
            throw new DomainRuleException("Write the code in small letters, digits and hyphens, such as travel-time. It cannot be “new” or “import”.");
        Define(definition);
    }

    /// <summary>Lower-case name in addresses and files.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public AreaTopic Topic { get; private set; }

    public AreaUnit Unit { get; private set; }

    /// <summary>Which way is better; neutral where neither is.</summary>
    public Improvement Better { get; private set; }

    /// <summary>Who or what the figures are out of, in words.</summary>
    public string? Denominator { get; private set; }

    public string? Definition { get; private set; }

    /// <summary>Who publishes the figures.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The role that answers for it, never a person's name.</summary>
    public string? Owner { get; private set; }

    /// <summary>Says anew what it is. Whether its unit may change is for who knows its values.</summary>
    /// <exception cref="DomainRuleException">The definition breaks a rule.</exception>
    public void Define(AreaIndicatorDefinition definition)
    {
        Name = Guard.Text(definition.Name, 200, "the name of the indicator");
        Source = Guard.Text(definition.Source, 500, "the source");
        Denominator = Guard.OptionalText(definition.Denominator, 500, "the denominator");
        Definition = Guard.OptionalText(definition.Definition, 2000, "the definition");
        Owner = Guard.OptionalText(definition.Owner, 100, "the owner");
        (Topic, Unit, Better) = (definition.Topic, definition.Unit, definition.Better);
    }
}

/// <summary>What an indicator of areas means.</summary>
public sealed record AreaIndicatorDefinition(
    string Name,
    AreaTopic Topic,
    AreaUnit Unit,
    Improvement Better,
    string Source,
    string? Denominator = null,
    string? Definition = null,
    string? Owner = null);
