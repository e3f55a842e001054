using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// A photograph or PDF: <c>&lt;adm-file name="kk" label="Foto Kartu Keluarga" /&gt;</c>. The form needs <c>enctype="multipart/form-data"</c>;
/// photographs are shrunk in the browser where it can.
/// </summary>
[HtmlTargetElement("adm-file")]
public sealed class FileTagHelper : FieldTagHelper
{
    /// <summary>Opens the camera at once on phones that allow it (no choice from the gallery).</summary>
    public bool Camera { get; set; }

    /// <summary>Several files in one field.</summary>
    public bool Multiple { get; set; }

    /// <summary>What the file dialog offers.</summary>
    public string Accept { get; set; } = "image/jpeg,image/png,application/pdf";

    private protected override void Prepare() => Hint ??= Texts.Get("shared.file-hint");

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(DrawLabel(markup));
        markup.OpenWith("input", More,
            ("class", "govuk-file-upload" + ErrorClass("govuk-file-upload")), ("id", FieldId), ("name", Name), ("type", "file"), ("accept", Accept),
            ("capture", Camera ? "environment" : null), ("multiple", Multiple ? "" : null), ("data-shrink", ""), ("data-shrunk", Texts.Get("shared.file-shrunk")),
            ("aria-describedby", DescribedBy), ("aria-invalid", Message is null ? null : "true"));
    }
}
