using Adminduk.Core.Messages;

namespace Adminduk.Core.Tests.Messages;

public sealed class NoticeWriterTests
{
    public static TheoryData<int, string> Every
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Notices.All.Length; i++)
            {
                data.Add(i, "id");
                data.Add(i, "en");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void Every_notice_is_complete_and_its_sms_fits_one_message(int index, string language)
    {
        var words = new NoticeWriter(Notices.All[index], language);

        foreach (var text in new[] { words.Subject, words.Mail, words.Sms })
        {
            text.ShouldContain(Notices.Case.Number);
            text.ShouldNotContain("{");
            text.ShouldNotContain("  ");
        }

        words.Subject.ShouldNotContain("\n");
        words.Mail.ShouldContain(Notices.Case.Link);
        words.Sms.ShouldContain(Notices.Case.Link);
        words.Sms.ShouldBe(SmsText.Clean(words.Sms));
        SmsText.Parts(words.Sms).ShouldBeLessThanOrEqualTo(words.Sms.Contains("Toapaya", StringComparison.Ordinal) ? 2 : 1, words.Sms);
    }

    [Fact]
    public void The_languages_differ_and_dates_are_written_out_in_each()
    {
        var due = CaseNotice.DueChanged(Notices.Case, new DateOnly(2026, 11, 27), "x");

        new NoticeWriter(due, "id").Mail.ShouldContain("Jumat, 27 November 2026");
        new NoticeWriter(due, "en").Mail.ShouldContain("Friday, 27 November 2026");
        new NoticeWriter(due, "id").Sms.ShouldContain("27-11-2026");
    }

    [Fact]
    public void Each_returned_item_says_what_why_and_what_to_do()
    {
        var mail = new NoticeWriter(Notices.All[3], "id").Mail;

        mail.ShouldContain("1. Foto KK\nMengapa: Bagian bawah terpotong.\nYang perlu dilakukan: Foto ulang di tempat terang.");
        mail.ShouldContain("2. Alamat");
    }

    [Fact]
    public void Endless_reasons_are_cut_and_the_foot_stays()
    {
        var mail = new NoticeWriter(CaseNotice.Rejected(Notices.Case, new string('x', 9000)), "id").Mail;

        mail.Length.ShouldBe(4000);
        mail.ShouldEndWith("uang.");
    }

    [Fact]
    public void Braces_and_line_breaks_in_an_officers_words_do_no_harm()
    {
        var words = new NoticeWriter(CaseNotice.Paused(Notices.Case, "tunggu {0}\r\nBcc: x@y.z"), "id");

        words.Mail.ShouldContain("tunggu {0}");
        words.Sms.ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("Nama: Siti – “kutip” é ✓", "Nama: Siti - \"kutip\" e ?")]
    [InlineData("a\u00A0b…{c}", "a b...?c?")]
    public void Sms_text_keeps_to_the_common_alphabet(string given, string clean) => SmsText.Clean(given).ShouldBe(clean);

    [Theory]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void Parts_are_counted_as_the_network_does(int length, int parts) => SmsText.Parts(new string('a', length)).ShouldBe(parts);

    [Theory]
    [InlineData("0812-3456-7890", "+6281234567890")]
    [InlineData("62 812 3456 7890", "+6281234567890")]
    [InlineData("+65 6123 4567", "+6561234567")]
    [InlineData("00658123456789", "+658123456789")]
    [InlineData("81234567890", "+6281234567890")]
    [InlineData("12345", null)]
    [InlineData("0812345678x", null)]
    [InlineData("1234567890123456789", null)]
    [InlineData("", null)]
    public void Phone_numbers_are_read_as_people_write_them(string written, string? number) => PhoneNumber.Normalise(written).ShouldBe(number);

    [Theory]
    [InlineData("siti.aminah@gmail.com", "si••••@gmail.com")]
    [InlineData("+6281234567890", "+628123••••890")]
    [InlineData("123", "••••")]
    public void Addresses_are_masked(string address, string masked) => MaskedAddress.Of(address).ShouldBe(masked);
}
