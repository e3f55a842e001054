using Adminduk.Core.Common;
using Adminduk.Web.TagHelpers;
using AngleSharp.Dom;

namespace Adminduk.Web.Tests.TagHelpers;

public sealed class ListTests
{
    public ListTests() => Texts.AddSource(typeof(FieldTagHelper).Assembly, Web.Hosting.WebPages.TextPrefix);

    [Fact]
    public async Task Pages_keep_the_filters_and_say_where_one_is()
    {
        var pages = await Draw.ElementAsync(new PagesTagHelper { Number = 3, Size = 25, Total = 1234, ViewContext = Draw.View(query: "?kec=210106&hal=3") });

        pages.QuerySelector(".adm-pages__rows")!.TextContent.ShouldBe("51–75 dari 1.234");
        pages.QuerySelectorAll("li a").Select(a => a.TextContent).ShouldBe(["1", "2", "3", "4", "50"]);
        pages.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("3");
        pages.QuerySelector("[rel=next]")!.GetAttribute("href").ShouldBe("/kerja?kec=210106&hal=4");
    }

    [Theory]
    [InlineData(0, "0 data")]
    [InlineData(7, "1–7 dari 7")]
    public async Task A_short_list_has_no_links(int total, string words)
    {
        var pages = await Draw.ElementAsync(new PagesTagHelper { Total = total, ViewContext = Draw.View() });

        pages.TextContent.ShouldBe(words);
        pages.QuerySelectorAll("a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "none", "/kerja?urut=umur")]
    [InlineData("?urut=umur&hal=4", "ascending", "/kerja?urut=-umur")]
    [InlineData("?urut=-umur", "descending", "/kerja?urut=umur")]
    [InlineData("?urut=nama&kec=1", "none", "/kerja?kec=1&urut=umur")]
    public async Task A_heading_turns_the_order_round_and_starts_at_page_one(string query, string direction, string href)
    {
        var list = (await Draw.ElementAsync(new PlainCell(new HeaderCellTagHelper { Sort = "umur", ViewContext = Draw.View(query: query) }), "Umur"));

        list.GetAttribute("data-sort").ShouldBe(direction);
        list.QuerySelector("a")!.GetAttribute("href").ShouldBe(href);
    }

    /// <summary>A table cell outside a table would be dropped by the parser: show it as a block.</summary>
    private sealed class PlainCell(HeaderCellTagHelper cell) : Microsoft.AspNetCore.Razor.TagHelpers.TagHelper
    {
        public override async Task ProcessAsync(Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContext context, Microsoft.AspNetCore.Razor.TagHelpers.TagHelperOutput output)
        {
            await cell.ProcessAsync(context, output);
            output.TagName.ShouldBe("th");
            output.TagName = "div";
            output.Attributes.SetAttribute("data-sort", output.Attributes["aria-sort"].Value);
        }
    }
}
