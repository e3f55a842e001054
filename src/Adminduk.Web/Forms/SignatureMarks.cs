using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Files.Uploads;

namespace Adminduk.Web.Forms;

/// <summary>Reads a receiver's signature: drawn on the screen (a PNG in the form) and kept as a file, or made in the paper book.</summary>
public sealed class SignatureMarks(UploadIntake uploads)
{
    private const string Prefix = "data:image/png;base64,";

    /// <summary>Replaces the drawn picture in <paramref name="inputs"/> by the name of its file.</summary>
    public async Task<Outcome> ReadAsync(IFormCollection form, Dictionary<string, string> inputs, CancellationToken ct)
    {
        if (!inputs.ContainsKey("signature")) return Outcome.Success;
        var drawn = form["signature"].ToString();
        if (form["signature-paper"].ToString() == "true")
        {
            inputs["signature"] = Book.SignedOnPaper;
            return Outcome.Success;
        }

        if (!drawn.StartsWith(Prefix, StringComparison.Ordinal)) return Outcome.Success;
        var bytes = new byte[drawn.Length];
        if (!Convert.TryFromBase64String(drawn[Prefix.Length..], bytes, out var length)) return Error.Invalid("signature", "cases.signature-unreadable");
        using var picture = new MemoryStream(bytes, 0, length);
        var stored = await uploads.AcceptAsync(picture, "tanda-tangan.png", ct);
        if (!stored.Try(out var file)) return stored;
        inputs["signature"] = file.Hash;
        return Outcome.Success;
    }
}
