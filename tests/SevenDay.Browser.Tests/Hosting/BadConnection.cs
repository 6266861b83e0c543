using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SevenDay.Browser.Tests.Hosting;

/// <summary>A network that is away, or lets an entry through and loses the answer.</summary>
internal sealed class BadConnection(Site site) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            if (site.IsAway)
            {
                context.Abort();
                return;
            }
            var lost = site.AnswersToLose > 0 && HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/api");
            var body = context.Response.Body;
            if (lost) context.Response.Body = Stream.Null;
            await rest(context);
            if (!lost) return;
            site.AnswersToLose--;
            context.Response.Body = body;
            context.Abort();
        });
        next(app);
    };
}
