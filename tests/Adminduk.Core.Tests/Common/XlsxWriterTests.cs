using System.Text;
using Adminduk.Core.Common;
using ExcelDataReader;

namespace Adminduk.Core.Tests.Common;

public sealed class XlsxWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("<b>&\"'")]
    [InlineData("  spasi  ")]
    [InlineData("baris\nbaru")]
    [InlineData("Ñandú Ω 日本")]
    [InlineData("0012")]
    public void Text_reads_back_as_it_was(string text) => RoundTrip(text).ShouldBe(text);

    [Fact]
    public void Control_characters_are_left_out() => RoundTrip("a\0b\u0001c\uFFFFd").ShouldBe("abcd");

    private static string RoundTrip(string text)
    {
        using var stream = new MemoryStream();
        using (var sheet = new XlsxWriter(stream, "Data & <uji>"))
            sheet.Row(null, text);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        stream.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(stream);
        reader.Name.ShouldBe("Data & <uji>");
        reader.Read().ShouldBeTrue();
        return reader.GetString(1);
    }
}
