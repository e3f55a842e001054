using System.Globalization;
using Adminduk.Core.Common;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Adminduk.Web.TagHelpers;

/// <summary>
/// A date in three fields: <c>&lt;adm-date name="BirthDate" label="Tanggal lahir" value="Model.BirthDate" /&gt;</c>. Posts
/// <c>BirthDate.Day</c>, <c>.Month</c>, <c>.Year</c>; a bound <see cref="DateOnly"/> reads them, or <see cref="DateParts"/> for fields named by data.
/// </summary>
[HtmlTargetElement("adm-date")]
public sealed class DateTagHelper : FieldTagHelper
{
    /// <summary>The date shown until something else was typed.</summary>
    public DateOnly? Value { get; set; }

    /// <summary>True for the applicant's own birth date, so that browsers can fill it in.</summary>
    public bool Birthday { get; set; }

    private protected override void Prepare() => Hint ??= Texts.Get("shared.date-hint");

    private protected override void Draw(Markup markup)
    {
        DrawHintAndError(OpenFieldset(markup, "group"));
        markup.Open("div", ("class", "govuk-date-input"));
        Part(markup, FieldId, DateParts.Day, Value?.Day, 2, "bday-day");
        Part(markup, FieldId + "-month", DateParts.Month, Value?.Month, 2, "bday-month");
        Part(markup, FieldId + "-year", DateParts.Year, Value?.Year, 4, "bday-year");
        markup.Close("div").Close("fieldset");
    }

    private void Part(Markup markup, string id, string part, int? value, int width, string autocomplete)
    {
        var name = $"{Name}.{part}";
        markup.Open("div", ("class", "govuk-date-input__item")).Open("div", ("class", "govuk-form-group"));
        markup.Element("label", Texts.Get("shared." + part.ToLowerInvariant()), ("class", "govuk-label govuk-date-input__label"), ("for", id));
        markup.OpenWith("input", More,
            ("class", $"govuk-input govuk-date-input__input govuk-input--width-{width}{ErrorClass("govuk-input")}"), ("id", id), ("name", name), ("type", "text"),
            ("inputmode", "numeric"), ("value", Typed(name, value?.ToString(CultureInfo.InvariantCulture))),
            ("autocomplete", Birthday ? autocomplete : null), ("aria-invalid", Message is null ? null : "true"));
        markup.Close("div").Close("div");
    }
}
