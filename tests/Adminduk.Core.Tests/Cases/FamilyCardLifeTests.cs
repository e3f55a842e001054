using Adminduk.Core.Cases;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Signing;
using Adminduk.Core.Files;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Tests.Cases;

public sealed class FamilyCardLifeTests
{
    private static readonly Dictionary<string, string> Lost = new() { ["kind"] = "lost" };

    [Theory, ClassData(typeof(Engines))]
    [Trait("Requirement", "BTN-82")]
    public async Task A_family_card_goes_from_the_counter_to_the_signed_hand_over(Engine engine)
    {
        await using var office = await CaseOffice.CreateAsync(engine);
        var family = await office.AddFamilyAsync();
        var taken = await office.TakeInAsync("kartu-keluarga", family, Lost);

        var ended = await office.FinishAsync(taken.Id);

        ended.Status.ShouldBe(CaseStatus.Done);
        ended.Steps.Select(s => s.Step).ShouldBe(
            ["hand-in", "receive", "check", "forward", "verify-section", "verify-division", "sign", "register", "hand-over", "pick-up"]);
        await using var db = office.Open();
        var card = await db.Documents.SingleAsync(d => d.CaseId == taken.Id);
        card.Status.ShouldBe(DocumentStatus.Signed);
        card.SignerTitle.ShouldBe("Kepala Dinas");
        card.Number.ShouldBe(family.Number);
        var pdf = await office.WithAsync((IFileStore files) => files.GetAsync(card.FileHash!, CancellationToken.None));
        PdfSignatureReader.Read(pdf, []).Ok.ShouldBeTrue();
    }
}
