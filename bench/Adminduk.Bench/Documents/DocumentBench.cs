using Adminduk.Bench.Hosts;
using Adminduk.Bench.Limits;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Qr;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Files;

namespace Adminduk.Bench.Documents;

/// <summary>What drawing, signing and storing a family card cost.</summary>
internal static class DocumentBench
{
    private static int warm = 150;
    private static readonly DateTime Now = new(2026, 11, 22, 2, 5, 0, DateTimeKind.Utc);
    private static readonly FamilyCardDrawing Drawing = new();

    /// <summary><c>--count 300 --warm 600</c>.</summary>
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("count", 300);
        warm = options.Number("warm", 600);
        var folder = Directory.CreateDirectory(Path.Combine(options.Text("folder", "/tmp/adminduk-bench"), "documents")).FullName;
        using var signer = Open();
        var files = LocalFileStore.Open(folder, TimeProvider.System);
        var draw = await CpuAsync(count, i => Task.FromResult(Draw(i)));
        var drawn = Enumerable.Range(0, count + warm).Select(Draw).ToList();
        var sign = await CpuAsync(count, async i => (await PadesSigner.SignAsync([new PdfToSign(drawn[i], CardSample.Signatory.Position, Now)], signer, default))[0]);
        var store = await CpuAsync(count, async i =>
        {
            await files.PutAsync(drawn[i], default);
            return drawn[i];
        });
        var bare = await CpuAsync(count, i => Task.FromResult(BareDocuments.EmptyPdf()));
        var key = await CpuAsync(count, i => Task.FromResult(BareDocuments.Sign(drawn[i])));
        var write = await CpuAsync(count, i => Task.FromResult(BareDocuments.Write(folder, drawn[i])));
        Report.Title($"documents: {count} family cards of five members, one at a time, CPU of this process");
        Report.Line("a PDF with QR drawn", draw, "ms", 6, $"empty PDF by the same library: {bare:0.00} ms");
        Report.Line("a PAdES signature made and stored", sign + store, "ms", 2, $"bare ECDSA P-256: {key:0.00} ms; bare file with fsync: {write:0.00} ms");
        Report.Line("  of that the signature", sign, "ms");
        Report.Line("  of that storing, encrypted", store, "ms");
        Report.Line("size of a drawn card", drawn.Average(d => d.Length) / 1000, "kB");
        Directory.Delete(folder, recursive: true);
        if (!options.Has("no-batch")) await BatchBench.RunAsync(options);
    }

    private static BuiltInSigner Open()
    {
        using var authority = TestAuthority.Create(Now);
        return BuiltInSigner.Open(authority.IssueKeyFile("Kepala Dinas", "Disdukcapil", "rahasia", Now), "rahasia", Now).Value;
    }

    private static byte[] Draw(int number)
    {
        var claims = new QrClaims(CardSample.Paper.Office, VerificationToken.New(), Now, "family-card", CardSample.Content(number).Number, CardSample.Signatory.Name) { Subject = "S*** R******** P****" };
        var seal = new DocumentSeal(DocumentQr.Encode(claims, CardSample.Paper.QrKey, CardSample.Paper.PublicAddress), CardSample.Paper.CheckAddress, claims.Token, IsTest: true);
        return Drawing.Draw(CardSample.Content(number), new DocumentFrame(CardSample.Paper.Letterhead, new DateOnly(2026, 11, 22), Now) { Signatory = CardSample.Signatory, Seal = seal });
    }

    private static async Task<double> CpuAsync(int count, Func<int, Task<byte[]>> work)
    {
        for (var i = 0; i < warm; i++) await work(i);
        var before = ProcessMeter.Cpu(Environment.ProcessId);
        for (var i = 0; i < count; i++) await work(warm + i);
        return (ProcessMeter.Cpu(Environment.ProcessId) - before) / count;
    }
}
