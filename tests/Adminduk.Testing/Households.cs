using System.Globalization;
using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Testing;

/// <summary>Puts people into the register of a test office.</summary>
public static class Households
{
    /// <summary>A family of a village: head and wife, and as many children as asked for.</summary>
    /// <param name="office">Where.</param>
    /// <param name="village">Dotted code; a village of the regency when null.</param>
    /// <param name="children">How many, born 2012 and later.</param>
    /// <param name="serial">Makes NIK and No. KK unlike those of other families.</param>
    /// <param name="change">A last change to each person before it is saved.</param>
    public static async Task<Family> AddFamilyAsync(this CaseOffice office, string? village = null, int children = 1, int serial = 1, Action<Resident>? change = null)
    {
        await using var db = office.Open();
        var home = village ?? office.Office.Regency.Dotted switch { "21.01" => "21.01.04.2001", "36.71" => "36.71.01.1001", _ => "31.71.01.1001" };
        var now = office.Office.Clock.Now;
        var digits = home.Replace(".", "", StringComparison.Ordinal)[..6];
        var process = db.Begin("test.family-added", Actor.System, now);
        var family = new Family
        {
            Id = Ids.New(now),
            Number = $"{digits}010120{serial:0000}",
            Address = "Jl. Merdeka No. " + serial.ToString(CultureInfo.InvariantCulture),
            Rt = "001",
            Rw = "002",
            Village = home,
        };
        db.Add(family);
        Add("BUDI SANTOSO", Sex.Male, new DateOnly(1985, 5, 17), Relationship.Head, MaritalStatus.Married);
        Add("SITI RAHMAWATI", Sex.Female, new DateOnly(1988, 3, 9), Relationship.Wife, MaritalStatus.Married);
        for (var i = 0; i < children; i++) Add($"ANAK KE {(char)('A' + i)}", Sex.Male, new DateOnly(2012 + i, 1, 1 + i), Relationship.Child, MaritalStatus.Single);
        process.Record("family.created", "family", family.Id, null, new { family.Address });
        await db.SaveChangesAsync();
        return family;

        void Add(string name, Sex sex, DateOnly born, Relationship relationship, MaritalStatus status)
        {
            var resident = new Resident
            {
                Id = Ids.New(now),
                Nik = $"{digits}{born.Day + (sex == Sex.Female ? 40 : 0):00}{born:MMyy}{serial:0000}",
                Name = name,
                Sex = sex,
                BirthPlace = "KIJANG",
                BirthDate = born,
                MaritalStatus = status,
                MotherName = "IBU",
                FatherName = "AYAH",
            };
            resident.PutInto(family, relationship);
            change?.Invoke(resident);
            db.Add(resident);
            db.Add(new FamilyMembership { Id = Ids.New(now), ResidentId = resident.Id, FamilyId = family.Id, Relationship = relationship, From = new DateOnly(2020, 1, 1), ProcessId = process.Process.Id });
        }
    }

    /// <summary>Biometrics were taken earlier.</summary>
    public static void MarkRecorded(this Resident resident) =>
        typeof(Resident).GetProperty(nameof(Resident.BiometricsRecorded))!.SetValue(resident, true);

    private static void PutInto(this Resident resident, Family family, Relationship relationship)
    {
        typeof(Resident).GetProperty(nameof(Resident.FamilyId))!.SetValue(resident, family.Id);
        typeof(Resident).GetProperty(nameof(Resident.Relationship))!.SetValue(resident, relationship);
        typeof(Resident).GetProperty(nameof(Resident.SearchName))!.SetValue(resident, NameKey.Of(resident.Name));
    }
}
