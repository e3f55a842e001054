using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Web.Forms;

namespace Adminduk.Web.Api;

/// <summary>Reads an application from a call and files it, by the same service as the pages.</summary>
internal sealed class FilingDesk(CaseFiler filer, ServiceCatalogue catalogue, DossierUploads uploads, AdmindukDbContext db, OfficeClock clock, ApiTrace trace)
{
    private const int WrongIdentities = 100;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Files the application in the body.</summary>
    public async Task<Outcome<Case>> FileAsync(HttpRequest request, Actor client, CancellationToken ct)
    {
        var key = IdempotencyHeader.Read(request);
        if (!key.Ok) return Outcome<Case>.Fail(key.Errors);
        if (client.Grants.Count == 0) return Error.Forbidden("api.files-nothing");
        var body = await ApiBody.ReadAsync(request, uploads, ct);
        if (!body.Try(out var read)) return Outcome<Case>.Fail(body.Errors);
        var asked = RequestOf(read, key.Value);
        if (!asked.Try(out var filing)) return Outcome<Case>.Fail(asked.Errors);
        if (filing.Answers.GetValueOrDefault("nik") is { Length: > 0 } nik) trace.Nik = Masking.Mask(string.Concat(nik.Where(char.IsAsciiDigit)));
        return await GuardedAsync(filing, client, ct);
    }

    // Whoever may file for others could try many birth dates for one NIK: wrong pairs are counted.
    private async Task<Outcome<Case>> GuardedAsync(FilingRequest filing, Actor client, CancellationToken ct)
    {
        var guesses = $"api-identity:{client.Id:N}";
        if (await db.IsSpentAsync(guesses, WrongIdentities, Window, clock.Now, ct)) return Error.Refused("cases.draft-identity-too-often");
        var filed = await filer.FileAsync(filing, client, ct);
        if (filed.Errors.Any(e => e.Code == "cases.identity-mismatch")) await db.TryTakeAsync(guesses, WrongIdentities, Window, clock.Now, ct);
        return filed;
    }

    private Outcome<FilingRequest> RequestOf(ApiBody body, string key)
    {
        var errors = ApiMembers.Unknown(body.Root, "service", "answers", "language").ToList();
        var code = ApiMembers.Text(body.Root, "service");
        var language = ApiMembers.Text(body.Root, "language", "id");
        errors.AddRange([.. code.Errors, .. language.Errors]);
        if (errors.Count > 0) return Outcome<FilingRequest>.Fail(errors);
        if (code.Value.Length == 0) return Error.Invalid("service", "api.service-missing");
        if (language.Value is not ("id" or "en")) return Error.Invalid("language", "api.language-wrong");
        if (catalogue.OfferedOn(code.Value, clock.Today) is not { } service) return Error.Invalid("service", "cases.unknown-service", code.Value.Length > 60 ? code.Value[..60] + "…" : code.Value);
        var answers = AnswerMembers.Read(body.Root, [.. service.Fields]);
        if (!answers.Try(out var given)) return Outcome<FilingRequest>.Fail(answers.Errors);
        return new FilingRequest
        {
            Service = service.Service,
            Channel = CaseChannel.Api,
            Answers = given,
            Files = body.Files,
            Language = language.Value,
            IdempotencyKey = key,
            Fingerprint = body.Fingerprint,
        };
    }
}
