using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Data;

internal static class Samples
{
    public static Family Family(TestOffice office, string number = "2101060101200001") => new()
    {
        Id = Ids.New(office.Time.Now),
        Number = number,
        Address = "JL. TEKUKUR NO. 7",
        Village = "21.01.06.2001",
    };

    public static Resident Resident(TestOffice office, string nik = "2101065505900001") => new()
    {
        Id = Ids.New(office.Time.Now),
        Nik = nik,
        Name = "SITI AMINAH",
        BirthPlace = "KIJANG",
        BirthDate = new DateOnly(1990, 5, 15),
    };

    public static ProcessContext Act(this AdmindukDbContext db, TestOffice office) => db.Begin("test.act", Actor.System, office.Time.Now);
}
