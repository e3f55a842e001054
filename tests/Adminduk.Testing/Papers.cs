using Adminduk.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Testing;

/// <summary>Documents for people to look at, kept where <c>ADMINDUK_PAPERS</c> says; none otherwise.</summary>
public static class Papers
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ADMINDUK_PAPERS");

    /// <summary>Keeps the signed documents of a case.</summary>
    public static async Task KeepPapersAsync(this CaseOffice office, Guid id)
    {
        if (Folder is null) return;
        await using var db = office.Open();
        var papers = await db.Documents.AsNoTracking().Where(d => d.CaseId == id && d.FileHash != null)
            .Join(db.Cases, d => d.CaseId, c => c.Id, (d, c) => new { c.Service, d.Kind, d.FileHash }).ToListAsync();
        foreach (var paper in papers)
        {
            var content = await office.WithAsync((IFileStore files) => files.GetAsync(paper.FileHash!, CancellationToken.None));
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{paper.Service}-{paper.Kind}.pdf"), content!);
        }
    }
}
