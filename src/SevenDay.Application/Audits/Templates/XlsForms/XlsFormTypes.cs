using System.Text.RegularExpressions;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>What to do about types of question that the portal does not have.</summary>
internal static partial class XlsFormTypes
{
    /// <summary>The type in one spelling: “Select one  ward” is “select_one ward”.</summary>
    internal static string Plain(string type)
    {
        var plain = Spaces().Replace(type.Trim(), " ");
        plain = Regex.Replace(plain, "^(begin|end) (group|repeat)", "$1_$2", RegexOptions.IgnoreCase);
        plain = Regex.Replace(plain, "^(select one|select1|select_one) ", "select_one ", RegexOptions.IgnoreCase);
        var words = plain.Split(' ', 2);
        return words.Length == 1 ? words[0].ToLowerInvariant() : $"{words[0].ToLowerInvariant()} {words[1]}";
    }

    internal static string WhatToDo(string type) => type.Split(' ')[0] switch
    {
        "date" or "time" => "A day or a time alone is not taken over. Add a question for a date and time, or a short text, in the draft.",
        "decimal" or "range" => "Only whole numbers are taken over. Add a whole number in a smaller unit, such as minutes, or a short text, in the draft.",
        "select_multiple" or "select" or "rank" => "Several answers to one question are not taken over. Add a yes or no question for each answer in the draft.",
        "start" or "end" or "today" or "deviceid" or "subscriberid" or "simserial" or "phonenumber" or "username" or "email" or "audit" or "start-geopoint" or "background-audio" =>
            "The portal records who saves an entry, and when, by itself. There is nothing to do.",
        "calculate" or "hidden" or "csv-external" or "xml-external" => "Calculated and hidden values are not taken over. Use a criterion in the draft if a case should be judged by it.",
        "geopoint" or "geotrace" or "geoshape" => "Places on a map are not taken over. Ask for the service or the site in the draft instead.",
        "image" or "audio" or "video" or "file" or "barcode" => "Pictures, sounds and files are not taken over. Ask for a reference as a short text in the draft instead.",
        "acknowledge" or "trigger" => "A box to tick is not taken over. Add a yes or no question in the draft.",
        "select_one_from_file" or "select_one_external" => "Answers from another file are not taken over. Add a choice with its answers in the draft.",
        _ => "The portal does not know this type. Check its spelling, or add the question in the draft.",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
