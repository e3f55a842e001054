using PdfSharp.Fonts;
using PdfSharp;

namespace Adminduk.Core.Documents.Paper;

/// <summary>Readies the PDF library once per process.</summary>
internal static class PaperSetup
{
    static PaperSetup()
    {
        // Right only because the whole product is AGPL-3.0-only.
        PdfSharpLicense.SetAgplLicense();
        GlobalFontSettings.FontResolver = new PaperFontResolver();
    }

    /// <summary>Runs the static constructor; the runtime takes the lock.</summary>
    public static void Ensure()
    {
    }
}
