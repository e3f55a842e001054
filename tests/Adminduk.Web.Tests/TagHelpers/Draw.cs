using AngleSharp.Html.Parser;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using System.Text.Encodings.Web;

namespace Adminduk.Web.Tests.TagHelpers;

/// <summary>Draws one tag helper as a page would and reads the HTML back.</summary>
internal static class Draw
{
    /// <summary>A view after no post, or after a post of these fields.</summary>
    public static ViewContext View(ModelStateDictionary? state = null, Dictionary<string, string[]>? posted = null, string query = "")
    {
        var http = new DefaultHttpContext();
        http.Request.Path = "/kerja";
        http.Request.QueryString = new QueryString(query);
        if (posted is not null)
        {
            http.Request.Method = "POST";
            http.Request.Form = new FormCollection(posted.ToDictionary(p => p.Key, p => new Microsoft.Extensions.Primitives.StringValues(p.Value)));
        }

        return new ViewContext
        {
            HttpContext = http,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state ?? new ModelStateDictionary()),
        };
    }

    public static async Task<IElement> ElementAsync(ITagHelper helper, string inner = "", params (string Name, object Value)[] attributes)
    {
        var list = new TagHelperAttributeList(attributes.Select(a => new TagHelperAttribute(a.Name, a.Value)));
        var context = new TagHelperContext("x", list, new Dictionary<object, object>(), "x");
        var output = new TagHelperOutput("x", list, (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inner)));
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified)
            output.Content.SetHtmlContent(inner);
        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument("<body>" + writer).Body!.FirstElementChild!;
    }
}
