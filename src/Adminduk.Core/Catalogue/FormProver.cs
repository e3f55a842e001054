namespace Adminduk.Core.Catalogue;

/// <summary>Proves the form of a service.</summary>
internal static class FormProver
{
    public static void Prove(ServiceDefinition service, Vocabulary vocabulary, Action<object, string, string> add)
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in service.Form)
        {
            if (section.Fields.Count == 0) add(section, $"section {section.Id} asks nothing", "give it a field or remove it");
            Earlier(section.When, earlier, add);
            foreach (var field in section.Fields)
            {
                Earlier(field.When, earlier, add);
                Field(field, vocabulary, add);
                earlier.Add(field.Id);
            }
        }

        Conditions(service, service.Form.SelectMany(s => s.When.Concat(s.Fields.SelectMany(f => f.When))), add);
        Conditions(service, service.Eligibility.SelectMany(e => e.When), add);
    }

    /// <summary>Conditions name fields of this service, and values that these can have.</summary>
    public static void Conditions(ServiceDefinition service, IEnumerable<Condition> conditions, Action<object, string, string> add)
    {
        foreach (var condition in conditions)
        {
            if (condition.Field == ReportingRule.Late && service.Reporting is not null) continue;
            var field = service.Fields.FirstOrDefault(f => f.Id == condition.Field);
            if (field is null)
            {
                add(condition, $"condition on {condition.Field}, which is no field", "name a field of the form");
                continue;
            }

            if (condition.In.Count + condition.NotIn.Count == 0) add(condition, $"condition on {condition.Field} says nothing", "give in or not-in");
            var known = field.Type == FieldType.YesNo ? ["yes", "no"] : field.Options.ConvertAll(o => o.Value);
            foreach (var value in condition.In.Concat(condition.NotIn).Where(v => known.Count > 0 && !known.Contains(v)))
                add(condition, $"{condition.Field} can never be {value}", $"use one of {string.Join(", ", known)}");
        }
    }

    private static void Field(FormField field, Vocabulary vocabulary, Action<object, string, string> add)
    {
        if (field.Type == FieldType.Choice && field.List is null == (field.Options.Count == 0))
            add(field, $"choice {field.Id} has not exactly one source of choices", "give a list, or options");
        if (field.Type != FieldType.Choice && (field.List is not null || field.Options.Count > 0))
            add(field, $"{field.Id} has choices but is no choice", "set type: choice");
        if (field.List is { } list && !vocabulary.Lists.Contains(list))
            add(field, $"code list {list} is not known", $"use one of {string.Join(", ", vocabulary.Lists.Order(StringComparer.Ordinal))}");
        if (field.Prefill is { } element && !vocabulary.Elements.Contains(element))
            add(field, $"element {element} is not known", $"use one of {string.Join(", ", vocabulary.Elements.Order(StringComparer.Ordinal))}");
        foreach (var twice in field.Options.GroupBy(o => o.Value).Where(g => g.Count() > 1))
            add(twice.Last(), $"option {twice.Key} of {field.Id} stands twice", "give one of them another value");
    }

    private static void Earlier(List<Condition> conditions, HashSet<string> earlier, Action<object, string, string> add)
    {
        foreach (var condition in conditions.Where(c => !earlier.Contains(c.Field)))
            add(condition, $"condition on {condition.Field}, which is asked later or not at all", "ask that field first");
    }
}
