namespace SevenDay.Cli.Tests;

public sealed class VerbTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Migrate_makes_the_database_and_does_nothing_the_second_time()
    {
        (await _desk.RunAsync("migrate")).ShouldBe(0);
        _desk.Output.ShouldStartWith("Applied ");

        (await _desk.RunAsync("migrate")).ShouldBe(0);
        _desk.Output.ShouldStartWith("The database is up to date.");
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        (await _desk.RunAsync("help")).ShouldBe(0);

        foreach (var verb in new[] { "migrate", "seed essex", "import services", "users add EMAIL", "backup FILE", "restore FILE" })
            _desk.Output.ShouldContain(verb);
    }

    [Theory]
    [InlineData("There is no verb “fly”.", "fly")]
    [InlineData("The option --fast is not known here.", "migrate", "--fast", "yes")]
    [InlineData("Give the file to write.", "backup")]
    [InlineData("“more” is not expected here.", "migrate", "more")]
    [InlineData("There is no programme “kent”.", "seed", "kent")]
    [InlineData("“teapots” cannot be imported.", "import", "teapots", "/dev/null")]
    [InlineData("The format “xml” is not known.", "import", "services", "/dev/null", "--format", "xml")]
    [InlineData("There is no file", "import", "services", "/nowhere.csv")]
    [InlineData("Give the role with --role.", "users", "add", "a@b.example")]
    [InlineData("Database:Provider is “Oracle”.", "migrate", "--Database:Provider", "Oracle")]
    public async Task A_wrong_command_line_ends_with_a_sentence(string sentence, params string[] words)
    {
        // The settings of the desk come last, so the wrong provider is given alone.
        var code = words.Contains("Oracle") ? await RunBareAsync(words) : await _desk.RunAsync(words);

        code.ShouldBe(1);
        (words.Contains("Oracle") ? _bareError : _desk.Error).ShouldContain(sentence);
    }

    private string _bareError = "";

    private async Task<int> RunBareAsync(string[] words)
    {
        using var error = new StringWriter();
        var code = await new Operator(TextReader.Null, TextWriter.Null, error).RunAsync(words);
        _bareError = error.ToString();
        return code;
    }

    [Fact]
    public async Task Import_of_services_reads_fhir_and_open_referral_and_names_their_defects()
    {
        var fhir = _desk.Write("services.json", """
            {"resourceType":"HealthcareService","name":"Night nursing","providedBy":{"display":"Community trust"},
             "availableTime":[{"daysOfWeek":["mon"],"availableStartTime":"22:00:00","availableEndTime":"06:00:00"}]}
            """);
        var schedule = _desk.Write("schedule.csv", "service_id,freq,byday,opens_at,closes_at\n17,MONTHLY,2TU,08:30,05:30\n");

        (await _desk.RunAsync("import", "services", fhir, "--format", "fhir")).ShouldBe(0);
        _desk.Output.ShouldContain("1 added, 0 changed, 0 unchanged.");
        _desk.Output.ShouldContain("Assumed: Night nursing: 22:00:00 to 06:00:00 closes before it opens");

        (await _desk.RunAsync("import", "services", schedule, "--format", "hsds")).ShouldBe(1);
        _desk.Error.ShouldContain("line 2, column freq, “MONTHLY”: Service 17: Only WEEKLY is a usual week.");
        _desk.Error.ShouldContain("Nothing was written.");
    }

    [Fact]
    public async Task Import_of_a_workbook_that_is_none_is_refused_with_a_sentence()
    {
        (await _desk.RunAsync("import", "services", _desk.Write("services.xlsx", "not a workbook"), "--format", "xlsx")).ShouldBe(1);

        _desk.Error.ShouldContain("line 1: The file is not an Excel workbook (.xlsx), or it is damaged.");
    }

    [Fact]
    public async Task Import_of_services_says_what_it_did()
    {
        var file = _desk.Write("services.csv", ServiceFiles.Rows(12));

        (await _desk.RunAsync("import", "services", file, "--dry-run")).ShouldBe(0);
        _desk.Output.ShouldContain("Dry run, nothing was written: 12 added, 0 changed, 0 unchanged.");
        (await _desk.CountAsync("Services")).ShouldBe(0);

        (await _desk.RunAsync("import", "services", file)).ShouldBe(0);
        _desk.Output.ShouldContain("12 added, 0 changed, 0 unchanged.");
        (await _desk.CountAsync("Services")).ShouldBe(12);
    }

    [Fact]
    public async Task Import_names_every_bad_row_on_the_error_output_and_writes_nothing()
    {
        var file = _desk.Write("services.csv", ServiceFiles.Header + ServiceFiles.Row(1) + ServiceFiles.Row(2, monday: "8-6") + ServiceFiles.Row(3, monday: "25:00-26:00"));

        (await _desk.RunAsync("import", "services", file)).ShouldBe(1);

        var lines = _desk.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("line 3, column mon, “8-6”: 8-6 is not written in full.");
        lines[1].ShouldStartWith("line 4, column mon, “25:00-26:00”: 25:00 is not a time");
        lines[2].ShouldBe("2 mistakes. Nothing was written.");
        (await _desk.CountAsync("Services")).ShouldBe(0);
    }

    [Fact]
    public async Task Import_of_an_NHS_UK_file_prints_its_figures_and_assumptions()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Files", "nhsuk", "LS27UE-as.json");

        (await _desk.RunAsync("import", "services", file, "--format", "nhsuk")).ShouldBe(0);

        _desk.Output.ShouldContain("Weekly rows: 65");
        _desk.Output.ShouldContain("Dated rows: 15, of which closed: 9");
        _desk.Output.ShouldContain("Hours a week: 543.67 Monday to Friday, 125.22 at the weekend");
        _desk.Output.ShouldContain("Assumed: 7 openings close at 23:59: read as it stands");
        (await _desk.CountAsync("HoursExceptions")).ShouldBe(15);
    }

    [Fact]
    public async Task Measures_and_their_values_are_imported_one_after_the_other()
    {
        var measures = _desk.Write("measures.csv", "code,name,unit,kind,improvement,target,domain,definition\nM1,Discharges at weekends,discharges,count,increase,,,Patients discharged on Saturday or Sunday\n");
        var values = _desk.Write("values.csv", "measure,organisation_ods,period,day_type,numerator,denominator,value,rebase_reason\nM1,CL1,2026-04-01,weekend,,,12,\n");

        await _desk.RunAsync("import", "services", _desk.Write("services.csv", ServiceFiles.Rows(1)));
        (await _desk.RunAsync("import", "measures", measures)).ShouldBe(0, _desk.Error);
        (await _desk.RunAsync("import", "measure-values", values)).ShouldBe(0, _desk.Error);

        (await _desk.CountAsync("Measures")).ShouldBe(1);
        (await _desk.CountAsync("MeasureValues")).ShouldBe(1);
    }

    [Fact]
    public async Task Audit_entries_without_a_round_are_refused_with_a_sentence()
    {
        (await _desk.RunAsync("import", "audit-entries", _desk.Write("entries.csv", "organisation_ods\nRAJ\n"))).ShouldBe(1);
        _desk.Error.ShouldContain("audit");

        (await _desk.RunAsync("import", "audit-entries", _desk.PathOf("entries.csv"), "--audit", "first")).ShouldBe(1);
        _desk.Error.ShouldContain("“first” is not the id of an audit round.");
    }

    [Fact]
    public async Task Users_are_added_with_a_password_from_the_input()
    {
        (await _desk.RunWithInputAsync("three quiet harbours\n", "users", "add", "lead@trust.example", "--role", "ProgrammeLead", "--name", "A lead")).ShouldBe(0);
        (await _desk.CountAsync("AspNetUsers")).ShouldBe(1);

        (await _desk.RunWithInputAsync("short\n", "users", "add", "other@trust.example", "--role", "ProgrammeLead")).ShouldBe(1);
        _desk.Error.ShouldContain("Use a password of 12 characters or more.");
        (await _desk.RunWithInputAsync("", "users", "add", "other@trust.example", "--role", "ProgrammeLead")).ShouldBe(1);
        (await _desk.RunWithInputAsync("three quiet harbours\n", "users", "add", "other@trust.example", "--role", "Chief")).ShouldBe(1);
        _desk.Error.ShouldContain("Choose a role");
        (await _desk.CountAsync("AspNetUsers")).ShouldBe(1);
    }
}
