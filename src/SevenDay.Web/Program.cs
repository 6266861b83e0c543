using SevenDay.Web.Api;
using SevenDay.Web.Infrastructure.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortalLogging().AddPortalDatabase().AddPortalSecurity().AddPortalPages().AddPortalApi().AddPortalMail();

var app = builder.Build();
app.UsePortal();
await app.PrepareDatabaseAsync();
await app.RunAsync();

public partial class Program;
