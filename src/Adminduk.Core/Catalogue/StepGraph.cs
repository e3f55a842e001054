namespace Adminduk.Core.Catalogue;

/// <summary>Proves the procedure as a graph: one start, all steps reachable, the end reachable from everywhere.</summary>
internal static class StepGraph
{
    /// <summary>Where a case ends.</summary>
    public const string End = "end";

    public static void Prove(ServiceDefinition service, Action<object, string, string> add)
    {
        if (service.Steps.Count == 0)
        {
            add(service, "there are no steps", "write the SOP under steps");
            return;
        }

        foreach (var step in service.Steps) Exits(service, step, add);
        Circles(service, add);
        var reached = Walk([service.Steps[0].Id], id => Next(service, id));
        foreach (var step in service.Steps.Where(s => !reached.Contains(s.Id)))
            add(step, $"step {step.Id} is never reached", "let a verdict of another step lead to it, or remove it");
        var ending = Walk([End], id => service.Steps.Where(s => Next(service, s.Id).Contains(id)).Select(s => s.Id));
        foreach (var step in service.Steps.Where(s => !ending.Contains(s.Id)))
            add(step, $"from step {step.Id} a case never comes to its end", "let a proceed verdict lead towards end");
    }

    private static void Exits(ServiceDefinition service, Step step, Action<object, string, string> add)
    {
        if (step.Automatic && (step.Verdicts.Count != 1 || step.Does.Count > 0))
            add(step, $"automatic step {step.Id} does or decides something", "leave it one proceed verdict and no does, or let somebody do it");
        if (step.VerdictOf(VerdictKind.Proceed) is null) add(step, $"step {step.Id} has no proceed verdict", "add kind: proceed");
        foreach (var twice in step.Verdicts.GroupBy(v => v.Kind).Where(g => g.Count() > 1))
            add(twice.Last(), $"step {step.Id} ends twice as {YamlBinder.NameOf(twice.Key.ToString())}", "remove one");
        foreach (var verdict in step.Verdicts.Where(v => v.To != End && service.Steps.TrueForAll(s => s.Id != v.To)))
            add(verdict, $"step {step.Id} leads to {verdict.To}, which is not there", "name a step of this service, or end");
        foreach (var verdict in step.Verdicts.Where(v => v.Kind == VerdictKind.Return && v.To == End))
            add(verdict, $"step {step.Id} returns to the end", "name the step where it is repaired");
        foreach (var verdict in step.Verdicts.Where(v => v.Kind == VerdictKind.Reject && v.To != End))
            add(verdict, $"step {step.Id} rejects to {verdict.To}", "a rejected case ends: write end");
        foreach (var other in step.NotBySameAs.Where(o => service.Steps.TrueForAll(s => s.Id != o) || o == step.Id))
            add(step, $"step {step.Id} may not be done by the officer of {other}, which is no other step", "name another step");
    }

    private static void Circles(ServiceDefinition service, Action<object, string, string> add)
    {
        foreach (var step in service.Steps.Where(s => s.Automatic))
        {
            var reached = Walk(Next(service, step.Id), id => service.Steps.Exists(s => s.Id == id && s.Automatic) ? Next(service, id) : []);
            if (reached.Contains(step.Id)) add(step, $"automatic step {step.Id} comes back to itself", "let it lead towards end");
        }
    }

    private static IEnumerable<string> Next(ServiceDefinition service, string id) =>
        service.Steps.Find(s => s.Id == id)?.Verdicts.Where(v => v.Kind is VerdictKind.Proceed or VerdictKind.Escalate).Select(v => v.To) ?? [];

    private static HashSet<string> Walk(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            foreach (var other in next(id).Where(seen.Add)) open.Enqueue(other);
        }

        return seen;
    }
}
