using System.Globalization;
using System.Text;
using Adminduk.Core.Common;
using Adminduk.Core.Files.Uploads;

namespace Adminduk.Core.Tests.Files.Uploads;

public sealed class UploadRulesTests
{
    public static TheoryData<string, byte[]> Refused => new()
    {
        { "files.upload-empty", [] },
        { "files.upload-too-large", [0xFF, 0xD8, 0xFF, .. new byte[UploadRules.MaxBytes]] },
        { "files.upload-heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]] },
        { "files.upload-heic", [0, 0, 0, 24, .. "ftypmif1"u8, .. new byte[40]] },
        { "files.upload-zip", Samples.Zip() },
        { "files.upload-other-picture", Encoding.ASCII.GetBytes("GIF89a...") },
        { "files.upload-other-picture", Encoding.ASCII.GetBytes("RIFF\0\0\0\0WEBPVP8 ") },
        { "files.upload-type", Encoding.ASCII.GetBytes("<html><script>alert(1)</script>") },
        { "files.upload-type", Encoding.ASCII.GetBytes("MZ\x90\0") },
        { "files.upload-pixels", Samples.Jpeg(30_000, 30_000) },
        { "files.upload-pixels", Samples.Png(30_000, 30_000) },
        { "files.upload-pixels", Samples.Png(12_001, 10) },
        { "files.upload-pixels", Samples.Jpeg(10_000, 4_001) },
        { "files.upload-damaged", Samples.Jpeg(0, 480) },
        { "files.upload-damaged", Samples.Jpeg(frame: 0xC3) },
        { "files.upload-damaged", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "files.upload-truncated", Samples.Jpeg()[..^2] },
        { "files.upload-truncated", Samples.Jpeg()[..80] },
        { "files.upload-truncated", Samples.Png()[..^4] },
        { "files.upload-truncated", [.. Samples.PngHead(640, 480)] },
        { "files.upload-damaged", [.. Samples.PngHead(640, 480), .. Samples.Chunk("IEND", [])] },
        { "files.upload-truncated", Samples.Pdf()[..^6] },
        { "files.upload-pdf-active", Samples.Pdf("/OpenAction 5 0 R") },
        { "files.upload-pdf-active", Samples.Pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>") },
        { "files.upload-pdf-active", Samples.Pdf("/A<</S/Launch/F(cmd.exe)>>") },
        { "files.upload-pdf-active", Samples.Pdf("/Names<</EmbeddedFiles 4 0 R>>") },
        { "files.upload-pdf-active", Samples.Pdf("/AA<</O<</S/Java#53cript>>>>") },
        { "files.upload-pdf-active", Samples.PdfWithObjectStream("7 0 <</S/JavaScript/JS(x)>>") },
        { "files.upload-pdf-active", Samples.PdfWithObjectStream("", "/Type/Obj#53tm/Filter/ASCIIHexDecode") },
        { "files.upload-pdf-active", Samples.PdfWithObjectStream("x", "/Type/ObjStm/Pad(" + new string('x', 5000) + ")") },
        { "files.upload-pdf-active", Samples.PdfWithObjectStream(new string('0', 40 * 1024 * 1024)) },
        { "files.upload-pdf-locked", Samples.Pdf("/Encrypt 9 0 R") },
    };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Unfit_file_is_refused_in_both_languages(string code, byte[] file)
    {
        var refused = UploadRules.Check(file, "foto.jpg").Error.ShouldNotBeNull();

        refused.Code.ShouldBe(code);
        Texts.Find(code, Texts.Indonesian).ShouldNotBe(Texts.Find(code, Texts.English).ShouldNotBeNull());
        string.Format(CultureInfo.InvariantCulture, Texts.Find(code, Texts.Indonesian)!, refused.Args).ShouldNotContain("{");
    }

    [Fact]
    public void Png_with_a_wrong_check_sum_is_damaged()
    {
        var file = Samples.Png();
        file[^30] ^= 1;

        UploadRules.Check(file, "a.png").Error!.Code.ShouldBe("files.upload-damaged");
    }

    [Fact]
    public void Pdf_that_opens_at_a_page_or_hides_harmless_objects_is_kept()
    {
        UploadRules.Check(Samples.Pdf("/OpenAction [3 0 R /Fit]"), "a.pdf").Value.ContentType.ShouldBe("application/pdf");
        UploadRules.Check(Samples.PdfWithObjectStream("7 0 <</Type/Page>>"), "a.pdf").Ok.ShouldBeTrue();
    }

    [Fact]
    public void What_follows_the_end_of_a_file_is_left_out()
    {
        var zip = Samples.Zip();

        UploadRules.Check(Samples.Jpeg(after: zip), "a.jpg").Value.Content.ToArray().ShouldBe(UploadRules.Check(Samples.Jpeg(), "a.jpg").Value.Content.ToArray());
        UploadRules.Check(Samples.Png(after: zip), "a.png").Value.Content.ToArray().ShouldBe(UploadRules.Check(Samples.Png(), "a.png").Value.Content.ToArray());
        UploadRules.Check(Samples.Pdf(after: zip), "a.pdf").Value.Content.ToArray().ShouldBe(Samples.Pdf());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Photo_loses_its_place_and_camera_but_keeps_its_picture_and_its_turn(bool big)
    {
        var kept = UploadRules.Check(Samples.Jpeg(exif: Samples.Exif(6, big)), "a.jpg").Value.Content.ToArray();

        kept.AsSpan().IndexOf(Samples.GpsText).ShouldBe(-1);
        kept.AsSpan().IndexOf("HP1"u8).ShouldBe(-1);
        kept.AsSpan().IndexOf("ICC_PROFILE"u8).ShouldBe(-1);
        kept.AsSpan().IndexOf("taken by a phone"u8).ShouldBe(-1);
        kept.AsSpan().IndexOf(Samples.Scan).ShouldBeGreaterThan(0);
        ExifOrientation.Find(kept.AsSpan(kept.AsSpan().IndexOf("Exif"u8))).ShouldBe((byte)6);
    }

    [Fact]
    public void Photo_that_stands_upright_keeps_no_exif_at_all() =>
        UploadRules.Check(Samples.Jpeg(exif: Samples.Exif(1, big: true)), "a.jpg").Value.Content.ToArray().AsSpan().IndexOf("Exif"u8).ShouldBe(-1);

    [Fact]
    public void Png_loses_its_texts() =>
        UploadRules.Check(Samples.Png(), "a.png").Value.Content.ToArray().AsSpan().IndexOf(Samples.GpsText).ShouldBe(-1);

    [Fact]
    public void Cleaning_a_cleaned_file_changes_nothing()
    {
        var once = UploadRules.Check(Samples.Jpeg(exif: Samples.Exif(8, big: false)), "a.jpg").Value.Content.ToArray();

        UploadRules.Check(once, "a.jpg").Value.Content.ToArray().ShouldBe(once);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\Budi\\KK baru.jpg", "KK baru.jpg")]
    [InlineData("a\u202Egpj.exe\r\n", "agpj.exe")]
    [InlineData("", "berkas")]
    public void The_shown_name_is_safe(string given, string shown) => UploadRules.Check(Samples.Jpeg(), given).Value.Name.ShouldBe(shown);
}
