using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SevenDay.TestKit;

namespace SevenDay.Web.Tests.Faults;

/// <summary>The portal as a process of its own, which can be killed as a power cut would.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private PortalProcess(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    internal static async Task<PortalProcess> StartAsync(TestDatabase database, string keys)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var (name, value) in new[]
        {
            ("urls", address.ToString()), ("environment", "Production"), ("Database:Provider", TestDatabase.Provider), ("ConnectionStrings:Portal", database.ConnectionString),
            ("DataProtection:KeyDirectory", keys), ("Serilog:MinimumLevel:Default", "Fatal"), ("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal"),
        })
            start.ArgumentList.Add($"--{name}={value}");
        var portal = new PortalProcess(Process.Start(start)!, address);
        // Else the process would wait for somebody to read what it says.
        portal._process.BeginOutputReadLine();
        portal._process.BeginErrorReadLine();
        await portal.ReadyAsync();
        return portal;
    }

    /// <summary>Ends it at once: nothing is flushed, nothing is finished.</summary>
    internal async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The portal ended with code {_process.ExitCode} before it was ready.");
            try
            {
                if ((await http.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new TimeoutException("The portal was not ready in time.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
