using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>Papers that come after filing: what was missing or refused turns to given as soon as its file is there.</summary>
public sealed class CaseUploads(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>True for an item that the applicant may still send; what the register proves is no paper.</summary>
    public static bool Open(Case @case, CaseItem item) =>
        !@case.Ended && item.By != Dossier.Register && (item.State == ItemState.Refused || (item.State == ItemState.Missing && @case.ClockStartedAt is null));

    /// <summary>Adds files to a case. Each must answer an item that is missing or was refused.</summary>
    public Task<Outcome<Case>> AddAsync(Guid id, IReadOnlyList<FiledAttachment> sent, Actor actor, CancellationToken ct) =>
        db.DecideAsync(actor, null, id, () => AddOnceAsync(id, sent, actor, ct), async done => (await db.LoadCaseAsync(done, ct))!, ct);

    private async Task<Outcome<Case>> AddOnceAsync(Guid id, IReadOnlyList<FiledAttachment> sent, Actor actor, CancellationToken ct)
    {
        if (await db.LoadCaseAsync(id, ct) is not { } @case) return Error.NotFound("cases.not-found");
        if (sent.Count == 0) return Error.Refused("cases.upload-none");
        var process = db.Begin("case.files-added", actor, clock.Now, subject: id);
        foreach (var file in sent)
        {
            var items = @case.Items.FindAll(i => Answers(file, i) && Open(@case, i));
            if (items.Count == 0) return Error.Invalid($"file:{file.Requirement}", "cases.upload-unknown");
            foreach (var item in items) Dossier.Judge(item, ItemState.Given, null, actor.Name, clock.Now);
            Attach(@case, file);
            process.Record("case.file-added", "case", id, null, new { file.Requirement, file.Hash });
        }

        await db.SaveChangesAsync(ct);
        return @case;
    }

    private void Attach(Case @case, FiledAttachment file)
    {
        foreach (var old in @case.Attachments.Where(a => a.Requirement == file.Requirement)) old.Replaced = true;
        @case.Attachments.Add(new Attachment
        {
            Id = Ids.New(clock.Now),
            CaseId = @case.Id,
            Requirement = file.Requirement,
            Hash = file.Hash,
            ContentType = file.ContentType,
            Name = file.Name,
            Size = file.Size,
            At = clock.Now,
        });
    }

    private static bool Answers(FiledAttachment file, CaseItem item) =>
        item.Requirement == file.Requirement || item.Requirement.StartsWith(file.Requirement + ":", StringComparison.Ordinal);
}
