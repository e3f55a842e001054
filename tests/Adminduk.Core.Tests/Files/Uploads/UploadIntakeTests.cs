using System.Net;
using System.Net.Sockets;
using System.Text;
using Adminduk.Core.Files;
using Adminduk.Core.Files.Uploads;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Files.Uploads;

public sealed class UploadIntakeTests : IDisposable
{
    private readonly string folder = TestFolders.Make();
    private readonly CancellationToken ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_is_cleaned_and_stored_under_the_hash_of_what_is_kept()
    {
        var store = LocalFileStore.Open(folder, new FakeTime());

        var stored = (await new UploadIntake(store, new NoVirusScanner()).AcceptAsync(Photo(), "kk.jpg", ct)).Value;

        var kept = (await store.GetAsync(stored.Hash, ct)).ShouldNotBeNull();
        kept.ShouldBe(UploadRules.Check(Samples.Jpeg(), "kk.jpg").Value.Content.ToArray());
        (stored.ContentType, stored.Name, stored.Size).ShouldBe(("image/jpeg", "kk.jpg", kept.Length));
    }

    [Fact]
    public async Task An_endless_upload_is_cut_at_the_limit()
    {
        using var endless = new MemoryStream(new byte[UploadRules.MaxBytes + 1]);

        (await Intake(new NoVirusScanner()).AcceptAsync(endless, "a", ct)).Error!.Code.ShouldBe("files.upload-too-large");
    }

    [Theory]
    [InlineData("stream: OK", null)]
    [InlineData("stream: Eicar-Signature FOUND", "files.virus-found")]
    [InlineData("INSTREAM size limit exceeded. ERROR", "files.scanner-down")]
    public async Task The_scanner_decides(string verdict, string? code)
    {
        using var clamd = new TcpListener(IPAddress.Loopback, 0);
        clamd.Start();
        var said = AnswerAsync(clamd, verdict);

        var outcome = await Intake(new ClamdScanner(clamd.LocalEndpoint.ToString()!)).AcceptAsync(Photo(), "a.jpg", ct);

        outcome.Error?.Code.ShouldBe(code);
        outcome.Ok.ShouldBe(code is null);
        (await said).ShouldBe(UploadRules.Check(Samples.Jpeg(), "a.jpg").Value.Content.ToArray());
    }

    [Fact]
    public async Task A_scanner_that_was_configured_and_is_down_stops_uploads() =>
        (await Intake(new ClamdScanner(Path.Combine(folder, "clamd.sock"))).AcceptAsync(Photo(), "a.jpg", ct)).Error!.Code.ShouldBe("files.scanner-down");

    public void Dispose() => TestFolders.Remove(folder);

    private static MemoryStream Photo() => new(Samples.Jpeg());

    private UploadIntake Intake(IVirusScanner scanner) => new(LocalFileStore.Open(folder, new FakeTime()), scanner);

    /// <summary>Speaks clamd's INSTREAM for one file; gives back what it was sent.</summary>
    private async Task<byte[]> AnswerAsync(TcpListener listener, string verdict)
    {
        using var client = await listener.AcceptTcpClientAsync(ct);
        await using var stream = client.GetStream();
        var command = new byte[10];
        await stream.ReadExactlyAsync(command, ct);
        Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
        var sent = new List<byte>();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length, ct);
            var chunk = new byte[System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0) break;
            await stream.ReadExactlyAsync(chunk, ct);
            sent.AddRange(chunk);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(verdict + "\0"), ct);
        return [.. sent];
    }
}
