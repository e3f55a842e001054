using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.Forms;

namespace Adminduk.Web.Api;

/// <summary>Reads the answer to a return from a call and sends the case back to the office.</summary>
internal sealed class RepairDesk(CaseFiles files, CaseRepairs repairs, DossierUploads uploads)
{
    private const int LongestNote = 1000;

    /// <summary>Mends the case. Only fields that were sent back may be answered.</summary>
    public async Task<Outcome<Case>> RepairAsync(Guid id, HttpRequest request, Actor client, CancellationToken ct)
    {
        var key = IdempotencyHeader.Read(request);
        if (!key.Ok) return Outcome<Case>.Fail(key.Errors);
        var opened = await files.OpenFiledByAsync(id, client, ct);
        if (!opened.Try(out var file)) return Outcome<Case>.Fail(opened.Errors);
        var body = await ApiBody.ReadAsync(request, uploads, ct);
        if (!body.Try(out var read)) return Outcome<Case>.Fail(body.Errors);
        var command = CommandOf(read, file, key.Value, VersionIn(request));
        if (!command.Try(out var repair)) return Outcome<Case>.Fail(command.Errors);
        var done = await repairs.ResubmitAsync(repair, Actor.Applicant(file.Case.ApplicantName, client.Id), ct);
        return repair.Version is not null && done.Error is { Kind: ErrorKind.Conflict, Code: "cases.already-done" } ? Error.Conflict("api.version-old") : done;
    }

    private static Outcome<RepairCommand> CommandOf(ApiBody body, CaseFile file, string key, long? version)
    {
        var errors = ApiMembers.Unknown(body.Root, "answers", "note").ToList();
        var note = ApiMembers.Text(body.Root, "note");
        errors.AddRange(note.Errors);
        if (note.Ok && (note.Value.Length > LongestNote || note.Value.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))) errors.Add(Error.Invalid("note", "api.note-wrong", LongestNote));
        // A repeat comes after its answers were mended: all that was ever sent back may be named.
        var asked = file.Case.Returns.Select(r => r.Item).ToHashSet(StringComparer.Ordinal);
        var answers = AnswerMembers.Read(body.Root, [.. file.Service.Fields.Where(f => asked.Contains("field:" + f.Id))]);
        errors.AddRange(answers.Errors);
        if (errors.Count > 0) return Outcome<RepairCommand>.Fail(errors);
        return new RepairCommand
        {
            CaseId = file.Case.Id,
            Files = body.Files,
            Answers = answers.Value,
            Note = note.Value,
            IdempotencyKey = key,
            Fingerprint = body.Fingerprint,
            Version = version,
        };
    }

    private static long? VersionIn(HttpRequest request) =>
        request.Headers.IfMatch.ToString().Trim('"') is { Length: > 0 } tag and not "*" ? long.TryParse(tag, System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : -1 : null;
}
