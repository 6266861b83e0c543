namespace SevenDay.Domain.Audits;

/// <summary>How the days of a round are chosen.</summary>
public enum WindowKind
{
    /// <summary>Seven in a row without a bank holiday, as the national method takes them.</summary>
    SevenDays,

    /// <summary>A Saturday and its Sunday.</summary>
    Weekend,

    /// <summary>Any first and last day.</summary>
    Chosen,
}
