namespace Adminduk.Core.Catalogue;

/// <summary>Proves one service definition: what it names exists, and every case can come to its end.</summary>
internal sealed class ServiceProver(ServiceCatalogue catalogue, ServiceDefinition service, YamlBinder binder, Vocabulary vocabulary)
{
    private readonly List<Fault> faults = [];

    public List<Fault> Prove()
    {
        Identity();
        Laws();
        Unique(service.Requirements, r => r.Id, "requirement");
        Unique(service.Form, s => s.Id, "section");
        Unique(service.Fields, f => f.Id, "field");
        Unique(service.Steps, s => s.Id, "step");
        Unique(service.Pauses, p => p.Id, "pause");
        Unique(service.Documents, d => d.Kind, "document");
        FormProver.Prove(service, vocabulary, Add);
        Requirements();
        Steps();
        StepGraph.Prove(service, Add);
        Clock();
        Reporting();
        Documents();
        return faults;
    }

    private void Identity()
    {
        var folder = service.File.Split('/');
        if (folder.Length < 3 || folder[^2] != service.Service || !service.File.EndsWith($"/{service.Effective:yyyy-MM-dd}.yaml", StringComparison.Ordinal))
            Add(service, $"service {service.Service} of {service.Effective:yyyy-MM-dd} lies in {service.File}", "name folder and file after code and effective date");
        if (service.Switch is { } offering && !catalogue.Profile.Switches.ContainsKey(offering))
            Add(service, $"switch {offering} is not set by the office", "set it in profile.yaml under switches");
        foreach (var channel in service.Channels.Where(c => c is not ("counter" or "web" or "api")))
            Add(service, $"channel {channel} is not known", "use counter, web or api");
        foreach (var kind in Enum.GetValues<ComponentKind>().Where(k => service.Standard.Components.Count(c => c.Kind == k) != 1))
            Add(service.Standard, $"component {YamlBinder.NameOf(kind.ToString())} does not stand exactly once", "write each of the 14 components once; use absent where the source has none");
        foreach (var part in service.Standard.Components.Where(c => c.Absent is null && c.Lines.Count == 0 && c.Kind != ComponentKind.LegalBasis))
            Add(part, $"component {YamlBinder.NameOf(part.Kind.ToString())} is empty", "give it lines, or say in absent that the source has none");
    }

    private void Laws()
    {
        foreach (var reference in service.Sop.Laws.Concat(service.Standard.Laws)) Law(reference, reference.Law);
        foreach (var rule in service.Eligibility) Law(rule, rule.Law);
        foreach (var requirement in service.Requirements) Law(requirement, requirement.Law);
        foreach (var rule in service.Eligibility.Where(r => !vocabulary.Rules.Contains(r.Rule)))
            Add(rule, $"eligibility rule {rule.Rule} is not known", Choose(vocabulary.Rules));
    }

    private void Law(object at, string? law)
    {
        if (law is not null && !catalogue.Laws.ContainsKey(law)) Add(at, $"law {law} is not in the register", "add it to national/laws.yaml");
    }

    private void Requirements()
    {
        foreach (var requirement in service.Requirements)
        {
            FormProver.Conditions(service, requirement.When, Add);
            foreach (var field in requirement.DetailFrom.Where(f => service.Fields.All(own => own.Id != f)))
                Add(requirement, $"detail-from names {field}, which is no field", "name fields of the form");
            if (requirement.DetailFrom.Count > 0 && requirement.Detail is null)
                Add(requirement, "detail-from stands without detail", "say in detail what these fields are together");
            if (requirement.Check is { } check && !vocabulary.Checks.Contains(check))
                Add(requirement, $"check {check} is not known", Choose(vocabulary.Checks));
            if (requirement.Switch is { } name && !catalogue.Profile.Switches.ContainsKey(name))
                Add(requirement, $"switch {name} is not set by the office", "set it in profile.yaml under switches");
        }
    }

    private void Steps()
    {
        foreach (var role in service.Sop.Columns.Where(r => r != "applicant" && catalogue.Profile.Roles.TrueForAll(p => p.Id != r)))
            Add(service.Sop, $"column {role} is not a role of the profile", "use applicant, or a role of profile.yaml");
        foreach (var step in service.Steps)
        {
            foreach (var role in step.Also.Prepend(step.Actor).Where(r => r != "applicant" && catalogue.Profile.Roles.TrueForAll(p => p.Id != r)))
                Add(step, $"role {role} is not in the profile", "add it to profile.yaml under roles, or correct the name");
            if (step.Norm is <= 0) Add(step, $"norm {step.Norm} is not positive", "write minutes above zero, or leave norm out");
            foreach (var operation in step.Does) Operation(step, operation);
        }
    }

    private void Operation(Step step, string operation)
    {
        var parts = operation.Split(':', 2);
        if (!vocabulary.Operations.TryGetValue(parts[0], out var argument))
        {
            Add(step, $"operation {parts[0]} is not known", Choose(vocabulary.Operations.Keys));
            return;
        }

        var given = parts.Length == 2 ? parts[1] : null;
        if ((argument is null) != (given is null))
            Add(step, $"operation {operation} {(argument is null ? "takes no argument" : $"needs a {argument}")}", argument is null ? "remove what follows the colon" : $"write {parts[0]}:<{argument}>");
        else if (argument == "document" && service.Documents.TrueForAll(d => d.Kind != given))
            Add(step, $"document {given} is not among the documents", "add it under documents");
        else if (argument == "card-state" && !vocabulary.CardStates.Contains(given!))
            Add(step, $"card state {given} is not known", Choose(vocabulary.CardStates));
        else if (argument == "effect") Effect(step, given!);
    }

    private void Effect(Step step, string effect)
    {
        if (!vocabulary.Effects.TryGetValue(effect, out var fields))
        {
            Add(step, $"effect {effect} is not known", Choose(vocabulary.Effects.Keys));
            return;
        }

        foreach (var field in fields.Where(f => service.Fields.All(own => own.Id != f)))
            Add(step, $"effect {effect} reads field {field}, which the form does not ask", "add the field to the form");
    }

    private void Clock()
    {
        var clock = service.Clock;
        var limits = (clock.WorkingDays is null ? 0 : 1) + (clock.Minutes is null ? 0 : 1) + (clock.External ? 1 : 0);
        if (limits != 1) Add(clock, "the clock has not exactly one limit", "give one of working-days, minutes or external: true");
        if (clock.WorkingDays is <= 0 || clock.Minutes is <= 0) Add(clock, "the limit is not positive", "write a number above zero");
        foreach (var id in new[] { clock.StartsAfter, clock.StopsAfter, clock.PromiseFrom }.Where(id => service.Steps.TrueForAll(s => s.Id != id)))
            Add(clock, $"the clock names step {id}, which is not there", "name a step of this service");
    }

    private void Reporting()
    {
        if (service.Reporting is not { } rule) return;
        Law(rule, rule.Law);
        if (rule.Days <= 0) Add(rule, "the reporting time is not positive", "write days above zero");
        if (service.Fields.All(f => f.Id != rule.From || f.Type != FieldType.Date)) Add(rule, $"reporting runs from {rule.From}, which is no date of the form", "name a date field");
    }

    private void Documents()
    {
        foreach (var document in service.Documents)
        {
            FormProver.Conditions(service, document.When, Add);
            if (!vocabulary.Documents.Contains(document.Kind)) Add(document, $"document kind {document.Kind} cannot be drawn", Choose(vocabulary.Documents));
            if (document.Signer is null != document.Unsigned) Add(document, $"document {document.Kind} has no signer", "name the signing role, or say unsigned: true");
            if (document.Signer is { } role && catalogue.Profile.Roles.TrueForAll(r => r.Id != role)) Add(document, $"signer {role} is not in the profile", "name a role of the profile");
            if (service.Steps.TrueForAll(s => !s.Does.Contains($"draw-document:{document.Kind}"))) Add(document, $"document {document.Kind} is never drawn", $"let a step do draw-document:{document.Kind}");
            if (!document.Unsigned && service.Steps.TrueForAll(s => !s.Does.Contains($"sign-document:{document.Kind}"))) Add(document, $"document {document.Kind} is never signed", $"let a step do sign-document:{document.Kind}");
        }
    }

    private void Unique<T>(IEnumerable<T> things, Func<T, string> id, string what)
        where T : class
    {
        foreach (var twice in things.GroupBy(id).Where(g => g.Count() > 1)) Add(twice.Last(), $"{what} {twice.Key} stands twice", "give one of them another name");
    }

    private void Add(object at, string problem, string mend) => faults.Add(binder.FaultAt(at, problem, mend));

    private static string Choose(IEnumerable<string> names) => $"use one of {string.Join(", ", names.Order(StringComparer.Ordinal))}";
}
