namespace SevenDay.Application.Assessments.Returns;

/// <summary>What a return can be taken away as.</summary>
public enum ReturnFormat
{
    Docx,
    Xlsx,
}
