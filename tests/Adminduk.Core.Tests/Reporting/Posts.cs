using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Testing;

namespace Adminduk.Core.Tests.Reporting;

/// <summary>Puts units, posts and their lines of command into a test office.</summary>
internal sealed class Posts(CaseOffice office)
{
    private readonly Dictionary<string, (Position Post, OfficeUnit Unit)> posts = new(StringComparer.Ordinal);

    /// <summary>A post in a unit of its own.</summary>
    /// <param name="code">Short name.</param>
    /// <param name="role">Role it gives.</param>
    /// <param name="superior">Short name of the post above.</param>
    /// <param name="area">Area of its unit; the regency when null.</param>
    /// <param name="service">The only service it works on.</param>
    public async Task AddAsync(string code, string role, string? superior = null, string? area = null, string? service = null)
    {
        await using var db = office.Open();
        var now = office.Office.Clock.Now;
        var unit = new OfficeUnit { Id = Ids.New(now), Code = code, Name = "Unit " + code, Kind = "section", Area = area ?? office.Office.Regency.Dotted };
        var post = new Position
        {
            Id = Ids.New(now),
            UnitId = unit.Id,
            Code = code,
            Title = "Jabatan " + code,
            Role = role,
            Service = service,
            OperationalSuperiorId = superior is null ? null : posts[superior].Post.Id,
        };
        db.AddRange(unit, post);
        await db.SaveChangesAsync();
        posts[code] = (post, unit);
    }

    /// <summary>An officer who holds a post.</summary>
    public Actor Holder(string code)
    {
        var (post, unit) = posts[code];
        var grant = new Grant(post.Role, unit.Area, post.Service, post.Id, post.Title, unit.Id, unit.Name, unit.Kind, HasCounter: false);
        return new Actor(ActorKind.Officer, Ids.New(office.Office.Clock.Now), "Pejabat " + code) { Grants = [grant] };
    }

    /// <summary>The ladder of Bintan: two sections in one division.</summary>
    public static async Task<Posts> BintanAsync(CaseOffice office)
    {
        var ladder = new Posts(office);
        await ladder.AddAsync("kadis", "office-head");
        await ladder.AddAsync("kabid", "division-head", "kadis");
        await ladder.AddAsync("kasi", "section-head", "kabid", service: "kartu-keluarga");
        await ladder.AddAsync("kasi-pindah", "section-head", "kabid", service: "surat-keterangan-pindah");
        await ladder.AddAsync("loket", "front-office", "kasi");
        await ladder.AddAsync("petugas", "service-officer", "kasi");
        await ladder.AddAsync("operator", "moving-operator", "kasi-pindah");
        return ladder;
    }
}
