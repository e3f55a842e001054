using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Forms;

/// <summary>One catalogue field as a page draws it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">What it holds so far.</param>
/// <param name="Heading">True when its label is the page's heading.</param>
/// <param name="Family">The applicant's family, where the page may show it.</param>
public sealed record FieldView(FormField Field, string Value, bool Heading = false, IReadOnlyList<Resident>? Family = null)
{
    /// <summary>The choices of a choice field, in the reader's language.</summary>
    public IEnumerable<Choice> Choices(CodeLists lists) => Field.List is { } list
        ? lists[list].Current.Select(c => new Choice(c.Code, c.Name))
        : Field.Options.Select(o => new Choice(o.Value, o.Label.ToString(), o.Hint?.ToString()));

    /// <summary>The chosen members so far.</summary>
    public List<MemberAnswer> Members => AnswerJson.ReadList<MemberAnswer>(Value);

    /// <summary>The people so far.</summary>
    public List<PersonAnswer> People => AnswerJson.ReadList<PersonAnswer>(Value);

    /// <summary>The date so far.</summary>
    public DateOnly? Date => DateOnly.TryParseExact(Value, "yyyy-MM-dd", out var date) ? date : null;
}
