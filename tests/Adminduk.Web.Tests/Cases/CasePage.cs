using Adminduk.Web.Tests.Hosting;
using Adminduk.Web.Tests.Services;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Adminduk.Web.Tests.Cases;

/// <summary>What stands where on the page of a case.</summary>
internal static class CasePage
{
    /// <summary>The line of a step in the table of the procedure, cell by cell: number, activity, actor, completeness, norm, output, state.</summary>
    public static string[] Line(this IDocument page, string step) => [.. page.QuerySelector($"#langkah-{step}")!.Children.Select(c => c.Seen())];

    /// <summary>What the panel of the current step says of actor, completeness, norm and output.</summary>
    public static (string Actor, string Completeness, string Norm, string Output) Now(this IDocument page)
    {
        var panel = page.QuerySelector("section[aria-labelledby=langkah]")!;
        return (Beside("Pelaksana"), Beside("Kelengkapan"), Beside("Waktu baku"), Beside("Output"));

        string Beside(string label) => panel.QuerySelectorAll("dt").FirstOrDefault(d => d.Seen() == label)?.NextElementSibling!.Seen() ?? "";
    }

    /// <summary>The heading of the current step.</summary>
    public static string Heading(this IDocument page) => page.QuerySelector("#langkah")!.Seen();

    /// <summary>The history's lines, oldest first.</summary>
    public static IReadOnlyList<string> History(this IDocument page) => [.. page.QuerySelectorAll("section[aria-labelledby=riwayat] tbody tr").Select(r => r.Seen())];

    /// <summary>The panel of the dossier.</summary>
    public static IElement Dossier(this IDocument page) => page.QuerySelector("section[aria-labelledby=berkas]")!;

    /// <summary>The panel of the documents.</summary>
    public static string Documents(this IDocument page) => page.QuerySelector("section[aria-labelledby=dokumen]")?.Seen() ?? "";

    /// <summary>The checklist of an intake page after choices were made and the questions renewed.</summary>
    public static async Task<string> ChecklistAsync(this DemoVisitor visitor, IDocument intake, params (string Name, string Value)[] chosen)
    {
        var button = intake.QuerySelector("button[formaction]")!;
        var form = (IHtmlFormElement)button.Closest("form")!;
        form.SetAttribute("action", button.GetAttribute("formaction")!);
        return (await DemoVisitor.ParseAsync(await visitor.SubmitAsync(form, chosen))).QuerySelector("section[aria-labelledby=syarat]")!.Seen();
    }
}
