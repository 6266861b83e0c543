using System.Diagnostics;
using System.Globalization;

namespace SevenDay.Benchmarks;

/// <summary>Several clients that ask for one address again and again, in a process of their own so that the server's time can be told from theirs.</summary>
internal sealed record Load(int Requests, double Seconds, double MedianMs)
{
    internal double PerSecond => Requests / Seconds;

    internal static async Task<int> AnswerAsync(string address, string cookie, int clients, double seconds)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        var (times, started) = (new List<double>[clients], Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            times[client] = [];
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(address);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                times[client].Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var all = times.SelectMany(t => t).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count} {Stopwatch.GetElapsedTime(started).TotalSeconds} {all[all.Count / 2]}"));
        return 0;
    }

    internal static async Task<Load> RunAsync(string address, string cookie, int clients, double seconds)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "load", address, cookie, clients.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
        })!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The clients failed at {address}.");
        var parts = line.Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new Load((int)parts[0], parts[1], parts[2]);
    }
}
