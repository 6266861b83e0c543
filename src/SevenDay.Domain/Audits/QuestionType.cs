namespace SevenDay.Domain.Audits;

/// <summary>Kinds of answer.</summary>
public enum QuestionType
{
    /// <summary>Local date and time, stored as an instant.</summary>
    DateAndTime,
    YesNo,
    /// <summary>A criterion on the answer does not apply when it is “not applicable”.</summary>
    YesNoNotApplicable,
    Choice,
    WholeNumber,
    /// <summary>One line of free text.</summary>
    ShortText,
    /// <summary>Several lines of free text.</summary>
    LongText,
    /// <summary>One of the services of the organisation.</summary>
    Service,
}
