using Adminduk.Core.Cases;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;
using Adminduk.Core.Tests.Cases.Acts;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Cases;

/// <summary>One request for each service that can be carried from intake to hand-over, with the people in the register that it needs.</summary>
internal static class ServiceSamples
{
    private static readonly Dictionary<string, Func<CaseOffice, Task<FilingRequest>>> Samples = new(StringComparer.Ordinal)
    {
        ["kartu-keluarga"] = o => OfFamilyAsync(o, "kartu-keluarga", (_, _) => new() { ["kind"] = "lost" }),
        ["ktp-el"] = o => OfFamilyAsync(o, "ktp-el", (_, _) => new() { ["kind"] = "first" }),
        ["surat-keterangan-pindah"] = async o =>
        {
            var family = await o.AddFamilyAsync(children: 2);
            return await o.RequestAsync("surat-keterangan-pindah", family, await ServiceLifeTests.MoveAsync(o, family));
        },
        ["surat-keterangan-datang"] = _ => Task.FromResult(ServiceLifeTests.Arrival()),
        ["akta-kematian"] = o => OfFamilyAsync(o, "akta-kematian", (_, wife) => new()
        {
            ["deceased-nik"] = wife.Nik,
            ["deceased-name"] = wife.Name,
            ["death-date"] = "2026-08-01",
            ["death-place"] = "Kijang",
        }),
        ["ktp-el-orang-asing"] = async o =>
            await o.RequestAsync("ktp-el-orang-asing", await o.AddFamilyAsync(change: r => WiderCardLifeTests.Foreign(r, 2, new(2030, 1, 1))), new() { ["kind"] = "itap-extension" }),
        ["ktp-el-luar-domisili"] = async o => await WiderCardLifeTests.GuestAsync(o, await o.AddFamilyAsync()),
        ["kia"] = async o => await ChildCardLifeTests.RequestAsync(o, await o.AddFamilyAsync()),
        ["skpln"] = async o => await AbroadLifeTests.LeaveAsync(o, await o.AddFamilyAsync(), ["SITI RAHMAWATI"]),
        ["skdln"] = async o => await AbroadLifeTests.ReturnAsync(o, await o.AddFamilyAsync(), "2026-08-01", AbroadLifeTests.Newborn),
        ["sktt"] = async o =>
        {
            var family = await o.AddFamilyAsync();
            return await o.RequestAsync("sktt", family, TemporaryStayLifeTests.Foreign(family, "2026-08-01", "2027-07-31"));
        },
        ["akta-kelahiran"] = async o => await o.ReportAsync(await o.AddFamilyAsync()),
        ["lahir-mati"] = async o => await StillbirthLifeTests.RequestAsync(o, await o.AddFamilyAsync(), "36", "2026-08-01"),
        ["pembatalan-perkawinan"] = async o =>
        {
            var (his, _) = await o.AddCoupleAsync();
            return await o.RequestAsync("pembatalan-perkawinan", his, await o.PartingAsync(await o.MarryAsync(his)));
        },
        ["pembatalan-perceraian"] = async o =>
        {
            var (his, _) = await o.AddCoupleAsync();
            var marriage = await o.MarryAsync(his);
            var divorce = await o.DivorceAsync(his, marriage);
            return await o.RequestAsync("pembatalan-perceraian", his, await o.PartingAsync(marriage, new() { ["divorce-act-number"] = divorce, ["divorce-act-date"] = "2026-08-01" }));
        },
        ["pengangkatan-anak"] = async o =>
        {
            var (_, adopters) = await ChildActLifeTests.FamiliesAsync(o);
            return await o.RequestAsync("pengangkatan-anak", adopters, await ChildActLifeTests.AdoptionAsync(o, adopters));
        },
        ["pelepasan-kewarganegaraan"] = async o =>
        {
            var family = await o.AddFamilyAsync();
            return await o.RequestAsync("pelepasan-kewarganegaraan", family, (await CitizenshipLossLifeTests.AnswersAsync(o, "SITI RAHMAWATI")).With(CitizenshipLossLifeTests.Stays));
        },
        ["surat-keterangan-pengganti-tanda-identitas"] = o => OfVictimAsync(o, "surat-keterangan-pengganti-tanda-identitas", new() { ["lost-papers"] = "both" }),
        ["surat-keterangan-pencatatan-sipil"] = o => OfVictimAsync(o, "surat-keterangan-pencatatan-sipil", new() { ["act-kind"] = "birth", ["act-names"] = "Ramlah" }),
    };

    /// <summary>A request that the counter takes in.</summary>
    public static Task<FilingRequest> MakeAsync(CaseOffice office, string service) => Samples.TryGetValue(service, out var make)
        ? make(office)
        : throw new InvalidOperationException($"write a sample for {service} in {nameof(ServiceSamples)}");

    /// <summary>A request of a family's head, whose biometrics were taken.</summary>
    private static async Task<FilingRequest> OfFamilyAsync(CaseOffice office, string service, Func<Resident, Resident, Dictionary<string, string>> answers)
    {
        var people = new List<Resident>();
        var family = await office.AddFamilyAsync(change: r =>
        {
            r.MarkRecorded();
            people.Add(r);
        });
        return await office.RequestAsync(service, family, answers(people[0], people[1]));
    }

    /// <summary>A request for somebody whom a team listed after a flood, without a NIK.</summary>
    private static async Task<FilingRequest> OfVictimAsync(CaseOffice office, string service, Dictionary<string, string> answers)
    {
        var person = await office.ListAsync(VulnerableCategory.NaturalDisaster);
        return ListedPeople.LetterFor(service, person.TemporaryNumber!, person.Name, answers);
    }
}
