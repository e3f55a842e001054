using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Adminduk.Web.Hosting;

/// <summary>A notice that the next page shows once, after a redirect: "Permohonan dikembalikan".</summary>
public static class Notices
{
    private const string KindKey = "notice-kind";
    private const string TextKey = "notice-text";

    /// <summary>Leaves a notice for the next page.</summary>
    public static void Notify(this PageModel page, string text, NoticeKind kind = NoticeKind.Success)
    {
        page.TempData[KindKey] = kind.ToString();
        page.TempData[TextKey] = text;
    }

    /// <summary>Takes the notice that is waiting, if any.</summary>
    public static (NoticeKind Kind, string Text)? Take(ITempDataDictionary data) =>
        data[TextKey] is string text && Enum.TryParse<NoticeKind>(data[KindKey] as string, out var kind) ? (kind, text) : null;
}
