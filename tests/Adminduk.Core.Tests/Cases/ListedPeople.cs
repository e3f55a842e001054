using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Numbering;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Cases;

/// <summary>Lists people as a Tim Pendataan does, and asks for letters for them.</summary>
internal static class ListedPeople
{
    /// <summary>Somebody listed in a data collection of a category, with a temporary number unless tied to an entry.</summary>
    public static async Task<VulnerablePerson> ListAsync(
        this CaseOffice office, VulnerableCategory category, string name = "RAMLAH", DateOnly? born = null, Resident? entry = null, string village = "21.01.04.2001")
    {
        await using var db = office.Open();
        var clock = office.Office.Clock;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var survey = new VulnerableSurvey
        {
            Regency = db.Regency,
            Id = Ids.New(clock.Now),
            Team = "Tim Pendataan Gunung Kijang",
            Event = "Banjir Kampung Lome",
            Category = category,
            Village = village,
            Place = "Posko Balai Desa",
            Date = clock.Today,
        };
        var person = new VulnerablePerson
        {
            Regency = db.Regency,
            Id = Ids.New(clock.Now),
            SurveyId = survey.Id,
            ResidentId = entry?.Id,
            TemporaryNumber = entry is null ? await db.NextTemporaryAsync(clock.Today, CancellationToken.None) : null,
            Name = name,
            SearchName = NameKey.Of(name),
            Sex = entry?.Sex ?? Sex.Female,
            BirthPlace = "KIJANG",
            BirthDate = born,
            ListedAt = clock.Now,
        };
        survey.People.Add(person);
        db.Add(survey);
        db.Begin("test.listed", Actor.System, clock.Now).Record("vulnerable.person-listed", "vulnerable-person", person.Id, null, new { person.Name });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return person;
    }

    /// <summary>A request at the counter under a number.</summary>
    public static FilingRequest LetterFor(string service, string number, string name, Dictionary<string, string>? more = null) => new()
    {
        Service = service,
        Channel = CaseChannel.Counter,
        Answers = new Dictionary<string, string>(more ?? []) { ["nik"] = number, ["name"] = name },
    };
}
