using System.Text.Encodings.Web;
using Adminduk.Core.Common;
using Adminduk.Web.Charts;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.Tests.Charts;

public sealed class ChartTests
{
    public ChartTests()
    {
        Texts.AddSource(typeof(BarChart).Assembly, Web.Hosting.WebPages.TextPrefix);
        System.Globalization.CultureInfo.CurrentCulture = Texts.Indonesian;
    }

    [Fact]
    public void Bars_begin_at_zero_and_keep_their_proportions()
    {
        var chart = Read(new BarChart("Judul", [new("A", 50), new("B", 25), new("C", 0)]).Draw());

        chart.QuerySelectorAll("rect").Select(r => r.GetAttribute("x")).ShouldAllBe(x => x == "0");
        chart.QuerySelectorAll("rect").Select(r => r.GetAttribute("width")).ShouldBe(["82%", "41%", "0%"]);
    }

    [Fact]
    public void Columns_stand_on_one_floor_and_keep_their_proportions()
    {
        var chart = Read(new BarChart("Judul", [new("Okt", 200), new("Nov", 100)]) { Upright = true }.Draw());

        var columns = chart.QuerySelectorAll("rect").Select(r => (Y: Number(r, "y"), Height: Number(r, "height"))).ToList();
        columns.Select(c => c.Y + c.Height).Distinct().Count().ShouldBe(1);
        columns[0].Height.ShouldBe(columns[1].Height * 2);
    }

    [Fact]
    public void Parts_of_a_stack_follow_each_other_without_gap()
    {
        var chart = Read(new StackedChart("Judul", ["Tepat", "Terlambat"], [new("Toapaya", [30, 10])]).Draw());

        var parts = chart.QuerySelectorAll("rect[stroke]").Select(r => (X: Share(r, "x"), Width: Share(r, "width"))).ToList();
        parts[1].X.ShouldBe(parts[0].X + parts[0].Width, 0.02);
        parts[0].Width.ShouldBe(parts[1].Width * 3, 0.02);
    }

    [Fact]
    public void A_line_breaks_where_nothing_is_known()
    {
        var chart = Read(new LineChart("Judul", ["Jan", "Feb", "Mar", "Apr"], [new("KK", [1, null, 3, 4])]).Draw());

        chart.QuerySelectorAll("line[stroke-width]").Length.ShouldBe(1);
        chart.QuerySelectorAll("circle").Length.ShouldBe(3);
    }

    [Fact]
    public void A_share_fills_its_part_of_the_ring()
    {
        var chart = Read(new ShareChart("Judul", 0.25, "tepat waktu").Draw());

        var dashes = chart.QuerySelector("circle[stroke-dasharray]")!.GetAttribute("stroke-dasharray")!.Split(' ').Select(d => double.Parse(d, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        (dashes[0] / dashes[1]).ShouldBe(0.25, 0.001);
        chart.QuerySelector("svg")!.TextContent.ShouldContain("25%");
    }

    [Fact]
    public void Every_picture_has_title_description_and_its_numbers_as_a_table()
    {
        IHtmlContent[] charts =
        [
            new BarChart("Naik", [new("Okt", 1234.5)]) { Unit = "hari" }.Draw(),
            new BarChart("Naik", [new("Okt", 1234.5)]) { Unit = "hari", Upright = true }.Draw(),
            new StackedChart("Naik", ["A"], [new("Okt", [1234.5])]) { Unit = "hari" }.Draw(),
            new LineChart("Naik", ["Okt"], [new("A", [1234.5])]) { Unit = "hari" }.Draw(),
        ];

        foreach (var chart in charts.Select(Read))
        {
            var svg = chart.QuerySelector("svg[role]")!;
            svg.GetAttribute("aria-labelledby")!.Split(' ').Select(chart.GetElementById).ShouldAllBe(e => e != null && e.TextContent == "Naik");
            svg.GetAttribute("role").ShouldBe("img");
            chart.QuerySelector("details tbody")!.TextContent.ShouldContain("Okt");
            chart.QuerySelector("details td")!.TextContent.ShouldBe("1.234,5 hari");
        }
    }

    [Fact]
    public void A_linked_bar_leads_to_its_list_and_stays_reachable()
    {
        var chart = Read(new BarChart("Judul", [new("Foto", 48, "/kerja?alasan=foto"), new("Lain", 2)]).Draw());

        chart.QuerySelectorAll("svg a").Select(a => (a.GetAttribute("href"), a.TextContent)).ShouldBe([("/kerja?alasan=foto", "Foto 48")]);
        chart.QuerySelector("svg")!.GetAttribute("role").ShouldBe("group");
    }

    [Fact]
    public void Hostile_labels_stay_text()
    {
        var chart = Read(new BarChart("<script>1</script>", [new("\"><script>2</script>", 1, "javascript\":x")]).Draw());

        chart.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Fact]
    public void Empty_charts_are_drawn_and_negative_ones_refused()
    {
        Read(new BarChart("Kosong", []).Draw()).QuerySelectorAll("rect").ShouldBeEmpty();
        Read(new BarChart("Nol", [new("A", 0)]) { Upright = true }.Draw()).QuerySelector("rect")!.GetAttribute("height").ShouldBe("0");
        Should.Throw<ArgumentOutOfRangeException>(() => new BarChart("Judul", [new("A", -1)]).Draw());
        Should.Throw<ArgumentOutOfRangeException>(() => new ShareChart("Judul", 1.1, "x").Draw());
        Should.Throw<ArgumentOutOfRangeException>(() => new LineChart("Judul", [], [new("1", []), new("2", []), new("3", []), new("4", []), new("5", [])]).Draw());
    }

    private static IDocument Read(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);

    private static double Share(IElement element, string name) => double.Parse(element.GetAttribute(name)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
