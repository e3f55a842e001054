using System.Text.RegularExpressions;
using Adminduk.Core.Documents;
using Adminduk.Core.Documents.FamilyCards;
using Adminduk.Core.Documents.Letters;
using Adminduk.Core.Documents.Paper;
using Adminduk.Core.Documents.Receipts;
using FsCheck;
using FsCheck.Fluent;

namespace Adminduk.Core.Tests.Documents;

public sealed class HostileTextTests
{
    public static TheoryData<string> Names =>
    [
        ")) Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (",
        "\\)\\(\\\\ (((( endstream endobj trailer",
        "<script>alert(1)</script> & <x:xmpmeta>",
        "\u202eRAHMAWATI\u202c \u200bPUTRI \u0000\u0007\u001b[31m",
        "\ud83d\ude00 \u0639\u0631\u0628\u064a \u4f60\u597d",
        "lone \ud83d surrogate",
        "a\u0301e\u0301 O\u2019Brien \u00d1u\u00f1ez",
        new string('W', 900),
        string.Join(' ', Enumerable.Repeat("NAMA", 300)),
        "",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_name_breaks_a_file_or_adds_an_action(string name)
    {
        byte[][] files =
        [
            new FamilyCardDrawing().Draw(PaperSamples.FamilyCard(name), PaperSamples.Draft),
            new SkpwniDrawing().Draw(LetterSamples.Skpwni(name), PaperSamples.Draft),
            new ReceiptDrawing().Draw(LetterSamples.Receipt(name) with { Number = name }, PaperSamples.Draft),
        ];
        foreach (var file in files)
        {
            using var pdf = new DrawnPdf(file);
            (await pdf.CheckAsync()).ShouldBe(0);
            (await pdf.InfoAsync()).ShouldMatch("JavaScript: +no");
            var outside = OutsideStrings(await pdf.ObjectsAsync());
            outside.ShouldNotMatch(@"/JS(?![A-Za-z+])");
            outside.ShouldNotMatch(@"/OpenAction(?![A-Za-z+])");
            outside.ShouldNotMatch(@"/AA(?![A-Za-z+])");
        }
    }

    [Fact]
    public async Task Parentheses_and_backslashes_stay_text()
    {
        using var pdf = new DrawnPdf(new SkpwniDrawing().Draw(LetterSamples.Skpwni("SITI (ALIAS) \\ RAHMA"), PaperSamples.Draft));

        (await pdf.WordsAsync()).ShouldContain("SITI (ALIAS) \\ RAHMA");
    }

    [Fact]
    public void Characters_that_mislead_are_dropped_and_foreign_ones_are_seen()
    {
        Printable.Clean("A\u202eB\u200bC\u00adD").ShouldBe("ABCD");
        Printable.Clean("a\u0301").ShouldBe("á");
        Printable.Clean("X \u4f60 \ud83d\ude00").ShouldBe("X ? ?");
        Printable.Clean("satu\r\ndua\ttiga").ShouldBe("satu\ndua tiga");
    }

    [Fact]
    public void Any_text_can_be_cleaned_and_cleaning_twice_changes_nothing() => Prop.ForAll<string>(text =>
    {
        var clean = Printable.Clean(text ?? "");
        Printable.Clean(clean).ShouldBe(clean);
        clean.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
    }).QuickCheckThrowOnFailure();

    // Literal strings and the XML description may hold anything; what counts is the syntax around them.
    private static string OutsideStrings(string objects) =>
        Regex.Replace(objects, @"\((?:\\.|[^\\()])*\)|<\?xpacket begin.*?<\?xpacket end", "", RegexOptions.Singleline);
}
