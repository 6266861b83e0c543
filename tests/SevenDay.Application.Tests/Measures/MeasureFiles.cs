using System.Text;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

/// <summary>Files as a person would send them.</summary>
internal static class MeasureFiles
{
    internal const string MeasuresHeader = "code,name,unit,kind,improvement,target,domain,definition\n";
    internal const string ValuesHeader = "measure,organisation_ods,period,day_type,numerator,denominator,value,rebase_reason\n";

    internal static ImportFile File(string text) => new("file.csv", Encoding.UTF8.GetBytes(text));

    internal static Task<ImportReport> ImportMeasuresAsync(this TestPortal portal, string rows, bool dryRun = false) =>
        portal.SendAsync(new ImportMeasures.Command(File(MeasuresHeader + rows), dryRun), TestUser.ProgrammeLead);

    internal static Task<ImportReport> ImportValuesAsync(this TestPortal portal, string rows, bool dryRun = false) =>
        portal.SendAsync(new ImportMeasureValues.Command(File(ValuesHeader + rows), dryRun), TestUser.ProgrammeLead);
}
