using System.Text;

namespace Adminduk.Core.Catalogue;

/// <summary>A procedure as plain lines: who may do each step, what it does and where each verdict leads. For reviews and approval tests.</summary>
public static class TransitionTable
{
    /// <summary>The table as text.</summary>
    public static string Of(ServiceDefinition service)
    {
        var text = new StringBuilder();
        foreach (var step in service.Steps)
        {
            text.Append(step.Id).Append(" by ").AppendJoin(", ", step.Also.Prepend(step.Actor)).Append('\n');
            if (step.NotBySameAs.Count > 0) text.Append("  not by the officer of ").AppendJoin(", ", step.NotBySameAs).Append('\n');
            if (step.Does.Count > 0) text.Append("  does ").AppendJoin(", ", step.Does).Append('\n');
            foreach (var verdict in step.Verdicts) text.Append("  ").Append(YamlBinder.NameOf(verdict.Kind.ToString())).Append(" -> ").Append(verdict.To).Append('\n');
            foreach (var mark in Marks(service, step)) text.Append("  ").Append(mark).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Marks(ServiceDefinition service, Step step)
    {
        if (service.Clock.StartsAfter == step.Id) yield return "the clock starts";
        if (service.Clock.PromiseFrom == step.Id) yield return "the promise counts from here";
        if (service.Clock.StopsAfter == step.Id) yield return "the clock stops";
        if (step.Automatic) yield return "happens by itself";
        if (step.External) yield return "waits for others";
    }
}
