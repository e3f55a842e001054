using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.TagHelpers;

public sealed class StatusTests
{
    public StatusTests()
    {
        Texts.AddSource(typeof(FieldTagHelper).Assembly, Web.Hosting.WebPages.TextPrefix);
        CultureInfo.CurrentUICulture = Texts.Indonesian;
    }

    [Theory]
    [InlineData(CaseStatus.New, "Baru")]
    [InlineData(CaseStatus.InProgress, "Diproses")]
    [InlineData(CaseStatus.Returned, "Dikembalikan")]
    [InlineData(CaseStatus.Waiting, "Menunggu")]
    [InlineData(CaseStatus.Ready, "Siap diambil")]
    [InlineData(CaseStatus.Done, "Selesai")]
    [InlineData(CaseStatus.Rejected, "Ditolak")]
    [InlineData(CaseStatus.Cancelled, "Dibatalkan")]
    public async Task Each_status_is_a_word(CaseStatus status, string word) =>
        (await Draw.ElementAsync(new TagTagHelper { Status = status }, "", ("status", status))).TextContent.ShouldBe(word);

    [Fact]
    public void Waiting_says_for_whom() => TagTagHelper.WordOf(CaseStatus.Waiting, "pemohon").ShouldBe("Menunggu pemohon");

    [Fact]
    public void Every_status_has_an_english_word()
    {
        CultureInfo.CurrentUICulture = Texts.English;

        Enum.GetValues<CaseStatus>().Select(s => TagTagHelper.WordOf(s)).ShouldAllBe(w => !w.StartsWith("shared."));
        TagTagHelper.WordOf(CaseStatus.Ready).ShouldBe("Ready for pick-up");
    }

    [Theory]
    [InlineData(5, "5 hari kerja lagi", Tone.Plain)]
    [InlineData(1, "1 hari kerja lagi", Tone.Amber)]
    [InlineData(0, "hari ini", Tone.Amber)]
    [InlineData(-1, "terlambat 1 hari kerja", Tone.Red)]
    [InlineData(-12, "terlambat 12 hari kerja", Tone.Red)]
    public void Days_are_told_in_words(int left, string words, Tone tone) => ClockWords.Days(left).ShouldBe((words, tone));

    [Theory]
    [InlineData(null, "tanpa batas waktu", Tone.Plain)]
    [InlineData(180, "3 jam lagi", Tone.Plain)]
    [InlineData(119, "119 menit lagi", Tone.Plain)]
    [InlineData(30, "30 menit lagi", Tone.Amber)]
    [InlineData(0, "0 menit lagi", Tone.Amber)]
    [InlineData(-5, "terlambat 5 menit", Tone.Red)]
    [InlineData(-185, "terlambat 3 jam", Tone.Red)]
    public void Minutes_are_told_in_words(int? left, string words, Tone tone) => ClockWords.Minutes(left).ShouldBe((words, tone));

    [Fact]
    public async Task A_nik_is_masked_for_the_eye_and_in_the_source()
    {
        var masked = await Draw.ElementAsync(new NikTagHelper { Value = "2101014705900007" });

        masked.OuterHtml.ShouldNotContain("0147");
        masked.OuterHtml.ShouldNotContain("2101014705900007");
        masked.TextContent.ShouldContain("2101 •••• •••• 0007");
    }

    [Fact]
    public async Task A_revealed_nik_is_copied_whole() =>
        (await Draw.ElementAsync(new NikTagHelper { Value = "2101014705900007", Reveal = true })).TextContent.ShouldBe("2101014705900007");

    [Fact]
    public async Task A_short_number_is_masked_too() =>
        (await Draw.ElementAsync(new NikTagHelper { Value = "123456" })).QuerySelector("[aria-hidden]")!.TextContent.ShouldBe("••••••");
}
