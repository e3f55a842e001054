using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>The way through a form, one section after the other, as the answers so far decide it. Pure.</summary>
/// <param name="Service">The definition.</param>
/// <param name="Typed">Answers as they were typed, wrong ones too.</param>
/// <param name="Rules">Judges them.</param>
public sealed record FormPath(ServiceDefinition Service, IReadOnlyDictionary<string, string> Typed, AnswerRules Rules)
{
    /// <summary>The answers that apply.</summary>
    public Dictionary<string, string> Visible { get; } = Service.Visible(Typed);

    /// <summary>The sections to walk.</summary>
    public List<FormSection> Sections => Service.Form.FindAll(s => s.When.Hold(Visible));

    /// <summary>The fields of a section that apply.</summary>
    public IEnumerable<FormField> FieldsOf(FormSection section) => section.Fields.Where(f => f.When.Hold(Visible));

    /// <summary>What is wrong in a section.</summary>
    public IReadOnlyList<Error> Faults(FormSection section) => Rules.Fields(section.Fields, Typed, new Dictionary<string, string>(Visible, StringComparer.Ordinal));

    /// <summary>The answers that are right so far, tidied.</summary>
    public Dictionary<string, string> Tidy()
    {
        var tidy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Service.Form.Where(s => s.When.Hold(tidy))) Rules.Fields(section.Fields, Typed, tidy);
        return tidy;
    }

    /// <summary>The section before, or null at the first.</summary>
    public FormSection? Before(FormSection section) => Sections.LastOrDefault(s => Service.Form.IndexOf(s) < Service.Form.IndexOf(section));

    /// <summary>The section after, or null at the last.</summary>
    public FormSection? After(FormSection section) => Sections.Find(s => Service.Form.IndexOf(s) > Service.Form.IndexOf(section));

    /// <summary>The first section with something missing or wrong; null when all is said.</summary>
    public FormSection? Unfinished => Sections.Find(s => Faults(s).Count > 0);
}
