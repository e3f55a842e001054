using Adminduk.Core.Common;
using Adminduk.Web.Shell;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>The way through a long list, by <c>?hal=</c>: <c>&lt;adm-pages number="@p.Number" size="@p.Size" total="@p.Total" /&gt;</c>.</summary>
[HtmlTargetElement("adm-pages")]
public sealed class PagesTagHelper : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Number { get; set; } = 1;

    /// <summary>Rows on a page.</summary>
    public int Size { get; set; } = 25;

    /// <summary>Rows in the whole list.</summary>
    public int Total { get; set; }

    /// <summary>The view that holds the list.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var markup = new Markup().Open("div", ("class", "adm-pages")).Element("p", Range(), ("class", "adm-pages__rows"));
        if (Last > 1)
            DrawLinks(markup);
        output.TagName = null;
        output.Content.SetHtmlContent(markup.Close("div").Content);
    }

    private string Range() => Total == 0
        ? Texts.Get("shared.no-rows")
        : Texts.Get("shared.rows", Formats.Number(((Number - 1) * Size) + 1), Formats.Number(Math.Min(Total, Number * Size)), Formats.Number(Total));

    private void DrawLinks(Markup markup)
    {
        markup.Open("nav", ("class", "govuk-pagination"), ("aria-label", Texts.Get("shared.pages")));
        if (Number > 1)
            Turn(markup, "prev", Number - 1, "shared.previous");
        markup.Open("ul", ("class", "govuk-pagination__list"));
        var before = 0;
        foreach (var page in Shown())
        {
            if (page > before + 1)
                markup.Element("li", "⋯", ("class", "govuk-pagination__item govuk-pagination__item--ellipsis"));
            markup.Open("li", ("class", page == Number ? "govuk-pagination__item govuk-pagination__item--current" : "govuk-pagination__item"));
            markup.Element("a", Formats.Number(page),
                ("class", "govuk-link govuk-pagination__link"), ("href", Link(page)),
                ("aria-label", Texts.Get("shared.page-number", page)), ("aria-current", page == Number ? "page" : null));
            markup.Close("li");
            before = page;
        }

        markup.Close("ul");
        if (Number < Last)
            Turn(markup, "next", Number + 1, "shared.next");
        markup.Close("nav");
    }

    private void Turn(Markup markup, string side, int page, string key) => markup
        .Open("div", ("class", "govuk-pagination__" + side)).Open("a", ("class", "govuk-link govuk-pagination__link"), ("href", Link(page)), ("rel", side))
        .Element("span", Texts.Get(key), ("class", "govuk-pagination__link-title")).Close("a").Close("div");

    private IEnumerable<int> Shown() => new[] { 1, Number - 1, Number, Number + 1, Last }.Where(p => p >= 1 && p <= Last).Distinct();

    private string Link(int page) => QueryLinks.With(ViewContext.HttpContext.Request, QueryLinks.Page, $"{page}");
}
