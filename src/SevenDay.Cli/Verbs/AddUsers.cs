using SevenDay.Application.Users;

namespace SevenDay.Cli.Verbs;

internal sealed class AddUsers : IVerb
{
    public string Name => "users add";
    public string Usage => "EMAIL --role ROLE [--organisation ODS] [--name NAME]";
    public string Purpose => "Lets somebody sign in. The password is read from standard input. --organisation may be given more than once.";
    public IReadOnlyList<string> Options => ["role", "organisation", "name"];

    public async Task<int> RunAsync(Call call)
    {
        call.NoMoreThan(1);
        var email = call.Word(0, "the email address of the user");
        var role = call.Arguments.One("role") ?? throw new UsageException("Give the role with --role.");
        var password = (await call.In.ReadLineAsync(call.Token))?.TrimEnd('\r') ?? "";
        if (password.Length == 0) throw new UsageException("Give the password on standard input, for example: users add EMAIL --role ROLE < password.txt");
        await call.Mediator.Send(new AddUser.Command(email, call.Arguments.One("name") ?? email, role, password, call.Arguments.All("organisation")), call.Token);
        await call.Out.WriteLineAsync($"{email} can sign in.");
        return 0;
    }
}
