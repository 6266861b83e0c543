namespace SevenDay.Web.Pages.Account;

public static class AccountLinks
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string DemonstrationSignIn = "/sign-in/demonstration";
    public const string ChangePassword = "/account/password";
    public const string Tokens = "/account/tokens";
    public const string Home = "/";

    public static string RevokeToken(Guid id) => $"/account/tokens/{id}/withdraw";
}
