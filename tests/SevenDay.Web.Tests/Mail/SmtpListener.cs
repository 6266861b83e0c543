using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace SevenDay.Web.Tests.Mail;

/// <summary>A mail server of a few lines on a port of this machine: keeps what it is given, or breaks the connection in the middle of a message.</summary>
public sealed class SmtpListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SmtpListener()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<MimeMessage> Messages { get; } = new();

    /// <summary>So many messages it lets begin and not end.</summary>
    public int Cuts { get; set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }
            _ = TalkAsync(client);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), System.Text.Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), System.Text.Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                if (Cuts > 0)
                {
                    Cuts--;
                    await reader.ReadLineAsync();
                    client.LingerState = new LingerOption(true, 0);
                    return;
                }
                Messages.Enqueue(await MessageAsync(reader));
            }
            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine");
        }
    }

    private static async Task<MimeMessage> MessageAsync(StreamReader reader)
    {
        using var content = new MemoryStream();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            content.Write(System.Text.Encoding.Latin1.GetBytes((line.StartsWith('.') ? line[1..] : line) + "\r\n"));
        content.Position = 0;
        return await MimeMessage.LoadAsync(content);
    }
}
