using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Opens the files of a dossier for the officers who work on it.</summary>
public sealed class AttachmentDesk(AdmindukDbContext db, CatalogueHolder catalogues, IFileStore files)
{
    /// <summary>
    /// The file, for an officer with a role of the service's procedure in the case's area. Everybody else gets the same answer as
    /// for a file that does not exist.
    /// </summary>
    /// <exception cref="FileDamagedException">The row is there, its file is not or is damaged.</exception>
    public async Task<Outcome<OpenedAttachment>> OpenAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (await db.Attachments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct) is not { } file) return Unknown();
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == file.CaseId, ct);
        if (!MayOpen(actor, @case)) return Unknown();
        var content = await files.GetAsync(file.Hash, ct) ?? throw new FileDamagedException($"File {file.Hash} of attachment {id} is missing.");
        return new OpenedAttachment(file.Name, file.ContentType, content);
    }

    private bool MayOpen(Actor actor, Case @case)
    {
        if (actor.Kind != ActorKind.Officer || catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return false;
        return service.Steps.SelectMany(s => s.Also.Prepend(s.Actor)).Distinct().Any(role => actor.Find(role, @case.Area, @case.Service) is not null);
    }

    private static Error Unknown() => Error.NotFound("cases.attachment-unknown");
}
