using System.Globalization;
using Adminduk.Core.Residents;
using Adminduk.Testing;
using Adminduk.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Applications;

/// <summary>What people fill in, so that tests read as sentences.</summary>
internal static class Forms
{
    public const string Arrival = "/layanan/surat-keterangan-datang/ajukan";
    public const string Card = "/layanan/ktp-el-daring/ajukan";

    public static (string Name, string Value)[] Applicant(string nik, string name, DateOnly born) =>
    [
        ("nik", nik), ("name", name), ("phone", "0812 3456 7890"),
        ("birth-date.Day", born.Day.ToString(CultureInfo.InvariantCulture)),
        ("birth-date.Month", born.Month.ToString(CultureInfo.InvariantCulture)),
        ("birth-date.Year", born.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    public static (string Name, string Value)[] Applicant(Resident resident) => Applicant(resident.Nik, resident.Name, resident.BirthDate);

    public static (string Name, string Value)[] Newcomer => Applicant("2171011708900001", "RINI ASTUTI", new DateOnly(1990, 8, 17));

    public static async Task<Resident> HeadAsync(this CaseOffice office, Family family)
    {
        await using var db = office.Open();
        return await db.Residents.AsNoTracking().FirstAsync(r => r.FamilyId == family.Id && r.Relationship == Relationship.Head);
    }

    /// <summary>Fills in an arrival from the first page to the check.</summary>
    public static async Task FillArrivalAsync(this Visitor visitor)
    {
        await visitor.PostAsync(Arrival);
        await visitor.StepAsync(Arrival + "/applicant", Arrival + "/origin", Newcomer);
        await visitor.StepAsync(Arrival + "/origin", Arrival + "/people", [("origin-region", "21.71.02.1001"), ("origin-office", "Disdukcapil Kota Batam"), ("origin-letter", "SKPWNI/2171/10072026/0012")]);
        await visitor.StepAsync(Arrival + "/people", Arrival + "/address", [
            ("people.0.nik", "2171011708900001"), ("people.0.name", "Rini Astuti"), ("people.0.sex", "2"), ("people.0.birth-place", "Batam"),
            ("people.0.birth-date.Day", "17"), ("people.0.birth-date.Month", "8"), ("people.0.birth-date.Year", "1990"),
            ("people.0.relationship", "1"), ("people.0.marital-status", "1"), ("people.0.mother-name", "Wati"), ("people.0.father-name", "Anwar")]);
        await visitor.StepAsync(Arrival + "/address", Arrival + "/card", [("village", "21.01.04.2001"), ("address", "Jl. Nusantara 5"), ("rt", "1"), ("rw", "2")]);
        await visitor.StepAsync(Arrival + "/card", Arrival + "/berkas", [("arrival-kind", "new-card")]);
        await visitor.StepAsync(Arrival + "/berkas", Arrival + "/periksa", []);
    }

    /// <summary>Posts a page and expects the next one.</summary>
    public static async Task StepAsync(this Visitor visitor, string address, string next, (string Name, string Value)[] fields)
    {
        var answer = await visitor.PostAsync(address, fields);
        answer.Headers.Location?.ToString().ShouldBe(next, (await ShellHost.ParseAsync(answer)).QuerySelector(".govuk-error-summary")?.TextContent);
    }
}
