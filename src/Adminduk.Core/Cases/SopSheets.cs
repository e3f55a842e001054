using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Documents.Sops;

namespace Adminduk.Core.Cases;

/// <summary>The printed SOP of a definition: the same steps that cases run by.</summary>
public static class SopSheets
{
    /// <summary>What the printed SOP says.</summary>
    public static SopSheet Of(ServiceCatalogue catalogue, ServiceDefinition service)
    {
        var columns = SopColumns.Of(service);
        return new SopSheet(
            service.Sop.Name.Id,
            service.Sop.Division.Id,
            Identity(service.Sop),
            Boxes(catalogue, service.Sop),
            [.. columns.Select(c => NameOf(catalogue, c))],
            [.. service.Steps.Select((step, i) => Step(catalogue, service, columns, step, i))],
            Minutes(service.NormMinutes),
            Remarks(service));
    }

    private static IReadOnlyList<SheetField> Identity(SopIdentity sop) =>
    [
        new("Nomor SOP", sop.Number), new("Tanggal Pembuatan", sop.Made?.Id), new("Tanggal Revisi", sop.Revised?.Id),
        new("Tanggal Pengesahan", sop.Approved?.Id), new("Disahkan Oleh", sop.ApprovedBy?.Id),
    ];

    private static List<SopBox> Boxes(ServiceCatalogue catalogue, SopIdentity sop)
    {
        List<SopBox> boxes =
        [
            new("Dasar Hukum", CataloguePrints.LawLines(catalogue, sop.Laws)), Box("Kualifikasi Pelaksana", sop.Qualifications), Box("Keterkaitan", sop.Related),
            Box("Peralatan/Perlengkapan", sop.Equipment), Box("Peringatan", sop.Warnings), Box("Pencatatan dan Pendataan", sop.Records),
        ];
        if (sop.Risks.Count > 0)
            boxes.AddRange([Box("Permasalahan yang mungkin timbul", sop.Risks), Box("Dampak yang mungkin timbul", sop.Impacts), Box("Cara Mengatasi", sop.Mitigations)]);
        return boxes;
    }

    private static SopBox Box(string heading, List<Text> lines) => new(heading, lines.ConvertAll(l => l.Id));

    private static SopStep Step(ServiceCatalogue catalogue, ServiceDefinition service, IReadOnlyList<string> columns, Step step, int index)
    {
        var back = step.VerdictOf(VerdictKind.Return)?.To;
        var named = SopColumns.NeedsName(service, step) ? $" ({NameOf(catalogue, step.Actor)})" : "";
        return new SopStep(
            step.Activity.Id + named,
            [.. Enumerable.Range(0, columns.Count).Where(c => SopColumns.Marks(step, columns[c])).OrderByDescending(c => columns[c] == step.Actor)],
            ShapeOf(service, step, index),
            new SopValue(step.Completeness?.Id ?? ""),
            new SopValue(step.Norm is { } norm ? Minutes(norm) : "", step.NormIsDefault),
            new SopValue(step.Output?.Id ?? ""),
            step.Remark?.Id ?? "",
            back is null ? null : service.Steps.FindIndex(s => s.Id == back));
    }

    private static SopShape ShapeOf(ServiceDefinition service, Step step, int index) =>
        index == 0 || index == service.Steps.Count - 1 ? SopShape.Terminator
        : step.Verdicts.Count > 1 ? SopShape.Decision
        : SopShape.Process;

    private static List<string> Remarks(ServiceDefinition service)
    {
        List<string> remarks = [$"Jangka waktu layanan: {Limit(service.Clock)}."];
        if (service.Steps.Exists(s => s.NormIsDefault)) remarks.Add(CataloguePrints.Word("default-note"));
        remarks.Add(CataloguePrints.InForce(service));
        return remarks;
    }

    private static string Limit(ClockRule clock)
    {
        var limit = clock switch
        {
            { WorkingDays: { } days } => $"{days} hari kerja",
            { Minutes: { } minutes } => Minutes(minutes),
            _ => "tergantung pihak lain",
        };
        return clock.Remark is { } remark ? $"{limit} ({remark.Id})" : limit;
    }

    private static string Minutes(int minutes) => minutes.ToString(CultureInfo.InvariantCulture) + " menit";

    private static string NameOf(ServiceCatalogue catalogue, string role) =>
        role == "applicant" ? CataloguePrints.Word("applicant") : catalogue.Profile.Roles.Find(r => r.Id == role)?.Name.Id ?? role;
}
