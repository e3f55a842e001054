using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Case = Adminduk.Core.Cases.Case;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases.Acts;

/// <summary>Acts in the books of a test office, and requests about them.</summary>
internal static class ActOffice
{
    /// <summary>Number of an act of birth that is on paper only.</summary>
    public const string OldBirth = "474.1/120/2012";

    /// <summary>Registers the death of somebody who is not on a card.</summary>
    public static async Task<Act> AddDeathActAsync(this CaseOffice office, string name = "JOKO WALUYO", string nik = "2101040101500001")
    {
        await using var db = office.Open();
        var process = db.Begin("test.act-added", Actor.System, office.Office.Clock.Now);
        var content = new DeathContent(name, nik, Sex.Male, "KIJANG", new DateOnly(1950, 1, 1), new DateOnly(2026, 8, 1), null, "KIJANG", "AYAH", "IBU", Citizenship.Indonesian);
        var draft = new ActDraft(ActKind.Death, content.DiedOn, false, content, [new NamedPerson(ActRole.Subject, null, nik, name)], null);
        await using var transaction = await db.BeginAsync(CancellationToken.None);
        var act = await ActRegister.RegisterAsync(db, process, draft, office.Office.Clock.Today, CancellationToken.None);
        act.IssueExcerpt(process);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return act;
    }

    /// <summary>The answers that name an act of our own books.</summary>
    public static Dictionary<string, string> About(Act act) => new()
    {
        ["act-kind"] = act.Kind.ToString().ToLowerInvariant(),
        ["act-number"] = act.Number,
        ["subject-nik"] = act.People[0].Nik!,
        ["subject-name"] = act.People[0].Name,
    };

    /// <summary>The answers that name an act of birth on paper.</summary>
    public static async Task<Dictionary<string, string>> AboutOldBirthAsync(this CaseOffice office, string name = "ANAK KE A")
    {
        await using var db = office.Open();
        var nik = await db.Residents.Where(r => r.Name == name).Select(r => r.Nik).SingleAsync();
        return new() { ["act-kind"] = "birth", ["act-number"] = OldBirth, ["act-date"] = "2012-02-01", ["subject-nik"] = nik, ["subject-name"] = name };
    }

    /// <summary>Both sets of answers.</summary>
    public static Dictionary<string, string> With(this Dictionary<string, string> answers, params (string Field, string Value)[] more)
    {
        var all = new Dictionary<string, string>(answers);
        foreach (var (field, value) in more) all[field] = value;
        return all;
    }

    /// <summary>Takes a request in and walks it to its end.</summary>
    public static async Task<Case> DoneAsync(this CaseOffice office, string service, Family family, Dictionary<string, string> answers)
    {
        var taken = await office.TakeInAsync(service, family, answers);
        var ended = await office.FinishAsync(taken.Id);
        ended.Status.ShouldBe(CaseStatus.Done);
        return ended;
    }

    /// <summary>What the counter is told.</summary>
    public static async Task<Outcome<Case>> TryFileAsync(this CaseOffice office, string service, Family family, Dictionary<string, string> answers) =>
        await office.FileAsync(await office.RequestAsync(service, family, answers));

    /// <summary>What officers are told before the decision.</summary>
    public static Task<Findings> WeighAsync(this CaseOffice office, string service, Dictionary<string, string> answers, bool officers = true) => office.WithAsync((Intake intake) =>
        intake.WeighAsync(office.Catalogue.InForce(service, office.Office.Clock.Today)!, answers, officers, CancellationToken.None));

    /// <summary>The only act of a kind, with everything beside it.</summary>
    public static async Task<Act> ActAsync(this CaseOffice office, ActKind kind)
    {
        await using var db = office.Open();
        return await db.Acts.Include(a => a.People).Include(a => a.Notes).Include(a => a.Revisions).SingleAsync(a => a.Kind == kind);
    }
}
