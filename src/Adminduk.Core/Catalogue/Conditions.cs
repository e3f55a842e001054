namespace Adminduk.Core.Catalogue;

/// <summary>What of a definition applies to given answers.</summary>
public static class Conditions
{
    /// <summary>True when every condition holds.</summary>
    public static bool Hold(this List<Condition> conditions, IReadOnlyDictionary<string, string> answers) =>
        conditions.TrueForAll(c => c.Holds(answers));

    /// <summary>The answers that remain when those hidden by conditions are taken away, in form order.</summary>
    public static Dictionary<string, string> Visible(this ServiceDefinition service, IReadOnlyDictionary<string, string> answers)
    {
        var visible = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in service.Form)
        {
            if (!section.When.Hold(visible)) continue;
            foreach (var field in section.Fields.Where(f => f.When.Hold(visible)))
            {
                if (answers.TryGetValue(field.Id, out var answer) && answer.Length > 0) visible[field.Id] = answer;
            }
        }

        if (answers.TryGetValue(ReportingRule.Late, out var late) && service.Reporting is not null) visible[ReportingRule.Late] = late;
        return visible;
    }

    /// <summary>The requirements that apply to these answers under the office's switches.</summary>
    public static IEnumerable<Requirement> Applying(
        this ServiceDefinition service, IReadOnlyDictionary<string, string> answers, IReadOnlyDictionary<string, bool> switches) =>
        service.Requirements.Where(r => r.On(switches) && r.When.Hold(answers));
}
