using Adminduk.Core.Acts;
using Adminduk.Core.Data;
using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Lives;

/// <summary>What holds in a register whatever was done to it.</summary>
internal static class Soundness
{
    public static async Task CheckAsync(CaseOffice office, string when)
    {
        await using var db = office.Open();
        try
        {
            Parents(await HouseholdsAsync(db));
            await ActsAsync(db);
            await DocumentsAsync(db);
        }
        catch (ShouldAssertException broken)
        {
            throw new ShouldAssertException($"{when}: {broken.Message}", broken);
        }
    }

    /// <summary>One NIK a person, one family a living person, one head a family, nobody living on a closed card.</summary>
    public static async Task<List<Resident>> HouseholdsAsync(AdmindukDbContext db)
    {
        var people = await db.Residents.AsNoTracking().ToListAsync();
        var families = await db.Families.AsNoTracking().Include(f => f.Members).ToListAsync();
        families.SelectMany(FamilyRules.Check).ShouldBeEmpty();
        people.SelectMany(FamilyRules.Check).ShouldBeEmpty();
        families.Select(f => f.Number).ShouldBeUnique();
        people.Select(r => r.Nik).ShouldBeUnique();
        var open = await db.FamilyMemberships.AsNoTracking().Where(m => m.To == null).ToListAsync();
        open.Select(m => (m.ResidentId, (Guid?)m.FamilyId, m.Relationship)).ShouldBe(
            people.Where(r => r.FamilyId is not null).Select(r => (r.Id, r.FamilyId, r.Relationship)), ignoreOrder: true);
        return people;
    }

    private static void Parents(List<Resident> people)
    {
        var byNik = people.ToDictionary(p => p.Nik);
        foreach (var person in people)
        {
            foreach (var nik in new[] { person.MotherNik, person.FatherNik })
            {
                if (nik is not null && byNik.TryGetValue(nik, out var parent)) parent.BirthDate.ShouldBeLessThan(person.BirthDate, $"{person.Name} is older than a parent: parents would run in a circle");
            }
        }
    }

    // Numbers without a gap in each book and year, none twice.
    private static async Task ActsAsync(AdmindukDbContext db)
    {
        var acts = await db.Acts.AsNoTracking().Where(a => a.Book != ActRegister.OldBook).ToListAsync();
        foreach (var book in acts.GroupBy(a => (a.Book, a.Year)))
            book.Select(a => a.Sequence ?? 0).Order().ShouldBe(Enumerable.Range(1, book.Count()), $"book {book.Key}");
        acts.ShouldAllBe(a => a.CaseId != null);
        acts.Select(a => a.Number).ShouldBeUnique();
    }

    // Each document comes of a case and of a decision in the log; letters never share a number.
    private static async Task DocumentsAsync(AdmindukDbContext db)
    {
        var documents = await db.Documents.AsNoTracking().Where(d => d.Status != DocumentStatus.Draft).ToListAsync();
        var cases = await db.Cases.AsNoTracking().Select(c => c.Id).ToListAsync();
        var signed = await db.ProcessEvents.AsNoTracking().Where(e => e.Name == "document.signed").Select(e => e.SubjectId).ToListAsync();
        documents.Select(d => d.CaseId).Except(cases).ShouldBeEmpty();
        documents.Select(d => d.Id).Except(signed).ShouldBeEmpty();
        documents.Where(d => d.Kind != DocumentKinds.FamilyCard && !d.Kind.EndsWith("-excerpt", StringComparison.Ordinal)).Select(d => (d.Kind, d.Number)).ShouldBeUnique();
    }
}
