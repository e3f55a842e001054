using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.Receipts;

namespace Adminduk.Core.Cases;

/// <summary>Prints what a case gives the applicant on paper besides its products: the receipt and the return letter.</summary>
public sealed class Receipts(CatalogueHolder catalogues, OfficePaper paper, ReceiptSecrets secrets, OfficeClock clock)
{
    /// <summary>The receipt: half an A4 sheet, or an 80 mm roll. Not before the first check.</summary>
    public Outcome<byte[]> Draw(Case @case, bool roll)
    {
        if (@case.ReceiptIssuedAt is null) return Error.Refused("cases.receipt-not-yet");
        if (catalogues.Current.Version(@case.Service, @case.Effective) is not { } service) return Error.Refused("cases.definition-gone", @case.Service, @case.Effective);
        var content = Content(@case, service);
        var frame = new DocumentFrame(paper.Letterhead, clock.Today, clock.Now);
        return roll ? new ReceiptRollDrawing().Draw(content, frame) : new ReceiptDrawing().Draw(content, frame);
    }

    private ReceiptContent Content(Case @case, ServiceDefinition service)
    {
        var profile = catalogues.Current.Profile;
        return new ReceiptContent(
            @case.Number,
            secrets.CodeOf(@case.Id),
            new Uri(paper.PublicAddress, $"lacak/{secrets.TokenOf(@case.Id)}").ToString(),
            $"{paper.PublicAddress.Authority}/lacak",
            service.Name.Id,
            @case.ApplicantName,
            Masking.Mask(@case.ApplicantNik),
            Instant(@case.FiledAt),
            @case.IntakeOfficer ?? "Daring",
            [.. @case.Items.Where(i => i.State is ItemState.Given or ItemState.Accepted).Select(i => NameOf(service, i.Requirement))],
            Promise(@case, service),
            @case.IntakeUnit ?? profile.ShortName,
            string.Join("; ", profile.Complaints.Select(c => $"{c.Name.Id}: {c.Where.Id}")))
        {
            Fine = Fine(@case, service),
        };
    }

    private string? Fine(Case @case, ServiceDefinition service) =>
        AnswerJson.Read(@case.Answers).GetValueOrDefault(ReportingRule.Late) == "yes" && catalogues.Current.FineOn(service) is { } fine ? fine.Words(catalogues.Current, Texts.Indonesian) : null;

    private static string Promise(Case @case, ServiceDefinition service)
    {
        var products = string.Join(" dan ", service.Documents.Where(d => !d.Unsigned).Select(d => d.Name.Id));
        if (products.Length == 0) products = service.Name.Id;
        var day = @case.DueOn?.ToString("dddd, d MMMM yyyy", Texts.Indonesian);
        return day is null
            ? $"{products}. {service.Clock.Remark?.Id}".Trim()
            : $"{products}, paling lambat {day}{(@case.DueIsProvisional ? " (sementara)" : "")}";
    }

    private static string NameOf(ServiceDefinition service, string item)
    {
        var parts = item.Split(':');
        var name = service.Requirements.Find(r => r.Id == parts[0])?.Name.Id ?? parts[0];
        return parts.Length == 1 ? name : $"{name} ({(parts[1] == "original" ? "asli" : "fotokopi")})";
    }

    private string Instant(DateTime utc) => $"{clock.ToLocal(utc).ToString("dddd, d MMMM yyyy HH.mm", Texts.Indonesian)} {clock.ZoneName}";
}
