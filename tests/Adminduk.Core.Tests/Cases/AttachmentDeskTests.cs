using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Core.Files;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

public sealed class AttachmentDeskTests
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xD9];

    [Theory, ClassData(typeof(Engines))]
    public async Task Officers_of_the_procedure_open_a_dossiers_files(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var file = await FileAsync(office);

        foreach (var role in new[] { "front-office", "section-head", "office-head" })
        {
            var opened = (await OpenAsync(office, file.Id, office.Officer(role))).Value;
            opened.Content.ShouldBe(Photo);
            (opened.Name, opened.ContentType).ShouldBe(("kk.jpg", "image/jpeg"));
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Everybody_else_gets_the_answer_for_a_file_that_is_not_there(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var file = await FileAsync(office);
        Actor[] strangers =
        [
            office.NewOfficer("front-office", "x", area: "21.01.09"),
            office.NewOfficer("administrator", "y"),
            office.NewOfficer("register-reader", "z"),
            Actor.Applicant("BUDI SANTOSO"),
            Actor.System,
        ];

        foreach (var stranger in strangers)
        {
            var refused = (await OpenAsync(office, file.Id, stranger)).Error.ShouldNotBeNull();
            (refused.Kind, refused.Code).ShouldBe((ErrorKind.NotFound, "cases.attachment-unknown"));
        }

        (await OpenAsync(office, Guid.Empty, office.Officer("front-office"))).Error!.Code.ShouldBe("cases.attachment-unknown");
    }

    [Fact]
    public async Task A_file_that_is_gone_from_the_store_is_a_fault_not_an_empty_answer()
    {
        await using var office = await CaseOffice.CreateAsync(Engine.Sqlite);
        var file = await FileAsync(office);
        File.Delete(Path.Combine(office.Office.Folder, "files", file.Hash[..2], file.Hash));

        await Should.ThrowAsync<FileDamagedException>(() => OpenAsync(office, file.Id, office.Officer("front-office")));
    }

    private static Task<Outcome<OpenedAttachment>> OpenAsync(CaseOffice office, Guid id, Actor actor) =>
        office.WithAsync((AttachmentDesk desk) => desk.OpenAsync(id, actor, CancellationToken.None));

    private static async Task<Attachment> FileAsync(CaseOffice office)
    {
        var family = await office.AddFamilyAsync(village: "21.01.04.2001");
        var hash = (await office.WithAsync((IFileStore files) => files.PutAsync(Photo, CancellationToken.None))).Value;
        var request = await office.RequestAsync("kartu-keluarga", family, new Dictionary<string, string> { ["kind"] = "lost" });
        var requirement = office.Catalogue.InForce("kartu-keluarga", office.Office.Clock.Today)!.Requirements[0].Id;
        var filed = CaseWalks.Expect(await office.FileAsync(request with { Files = [new FiledAttachment(requirement, hash, "image/jpeg", "kk.jpg", Photo.Length)] }));
        await using var db = office.Open();
        return await db.Attachments.SingleAsync(a => a.CaseId == filed.Id);
    }
}
