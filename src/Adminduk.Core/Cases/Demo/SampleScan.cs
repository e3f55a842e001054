using System.Text;

namespace Adminduk.Core.Cases.Demo;

/// <summary>The page that stands for every scan of a demo.</summary>
internal static class SampleScan
{
    private const string Drawing = "BT /F1 24 Tf 90 700 Td (CONTOH BERKAS) Tj 0 -36 Td /F1 14 Tf (Bukan data sungguhan) Tj ET";

    public static byte[] Pdf() => Encoding.ASCII.GetBytes($"""
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
        4 0 obj<</Length {Drawing.Length}>>stream
        {Drawing}
        endstream endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """);
}
