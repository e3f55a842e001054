using Microsoft.AspNetCore.Html;

namespace Adminduk.Web.TagHelpers;

/// <summary>Builds HTML in order; text and attribute values are always encoded.</summary>
internal sealed class Markup
{
    private readonly HtmlContentBuilder content = new();

    /// <summary>What was built.</summary>
    public IHtmlContent Content => content;

    /// <summary>An opening tag; attributes with a null value are left out, those with an empty value stand alone.</summary>
    public Markup Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        content.AppendHtml("<").AppendHtml(tag);
        foreach (var (name, value) in attributes)
            Attribute(name, value);
        content.AppendHtml(">");
        return this;
    }

    /// <summary>An opening tag with our attributes, then those the page wrote on the tag helper.</summary>
    public Markup OpenWith(string tag, IEnumerable<(string Name, string? Value)> more, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        content.AppendHtml("<").AppendHtml(tag);
        foreach (var (name, value) in attributes)
            Attribute(name, value);
        foreach (var (name, value) in more)
            Attribute(name, value);
        content.AppendHtml(">");
        return this;
    }

    /// <summary>A closing tag.</summary>
    public Markup Close(string tag)
    {
        content.AppendHtml("</").AppendHtml(tag).AppendHtml(">");
        return this;
    }

    /// <summary>Encoded text.</summary>
    public Markup Text(string? text)
    {
        content.Append(text ?? "");
        return this;
    }

    /// <summary>A whole element around encoded text.</summary>
    public Markup Element(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Content that is HTML already.</summary>
    public Markup Html(IHtmlContent html)
    {
        content.AppendHtml(html);
        return this;
    }

    /// <summary>Another piece built the same way.</summary>
    public Markup Add(Markup other) => Html(other.content);

    private void Attribute(string name, string? value)
    {
        if (value is null)
            return;
        content.AppendHtml(" ").AppendHtml(name);
        if (value.Length > 0)
            content.AppendHtml("=\"").Append(value).AppendHtml("\"");
    }
}
