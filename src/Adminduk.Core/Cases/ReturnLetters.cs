using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Letters;

namespace Adminduk.Core.Cases;

/// <summary>Prints the Surat Pengembalian Berkas of a case that waits for its applicant's repair.</summary>
public sealed class ReturnLetters(CatalogueHolder catalogues, OfficePaper paper, ReceiptSecrets secrets, OfficeClock clock)
{
    /// <summary>The letter with everything that is still to be mended; refused when nothing is.</summary>
    public Outcome<byte[]> Draw(Case @case)
    {
        var open = @case.Returns.Where(r => r.RepairedAt is null).OrderBy(r => r.Order).ToList();
        if (@case.Status != CaseStatus.Returned || open.Count == 0) return Error.Refused("cases.nothing-returned");
        if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var step = @case.Steps.Where(s => s.Verdict == "return").MaxBy(s => s.Order);
        var signatory = new Signatory(step?.Position ?? catalogues.Current.Profile.ShortName, open[^1].By, null);
        return new ReturnLetterDrawing().Draw(Content(@case, service, open), new DocumentFrame(paper.Letterhead, clock.Today, clock.Now) { Signatory = signatory });
    }

    private ReturnLetterContent Content(Case @case, ServiceDefinition service, List<CaseReturn> open) => new(
        Number: $"{@case.Number}/{@case.Steps.Count(s => s.Verdict == "return")}",
        CaseNumber: @case.Number,
        Service: service.Name.Id,
        ApplicantName: @case.ApplicantName,
        MaskedNik: Masking.Mask(@case.ApplicantNik),
        Items: open.ConvertAll(r => new ReturnedItem(CaseWords.ItemOf(service, r.Item, Texts.Indonesian), r.Reason, r.Remedy)),
        HowToReturn: $"Serahkan perbaikan di {@case.IntakeUnit ?? catalogues.Current.Profile.ShortName}, atau kirim lewat ponsel dengan kode QR di bawah ini.",
        RepairBy: null,
        TrackingLink: new Uri(paper.PublicAddress, $"lacak/{secrets.TokenOf(@case.Id)}").ToString(),
        TrackingAddress: $"{paper.PublicAddress.Authority}/lacak");
}
