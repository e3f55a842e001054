using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>Nothing is refused in silence: a return names items, reasons and remedies; a rejection and an escalation say why.</summary>
internal static class Reasons
{
    private const int Longest = 500;

    public static List<Error> Check(StepCommand command, ServiceDefinition service, Case @case) => command.Verdict switch
    {
        VerdictKind.Return => Return(command, service, @case),
        VerdictKind.Reject or VerdictKind.Escalate => command.Note.Trim().Length is > 0 and <= 2000 ? [] : [Error.Invalid("note", "cases.reason-missing")],
        VerdictKind.Proceed => command.Note.Length <= 2000 ? [] : [Error.Invalid("note", "cases.reason-too-long")],
        _ => throw new InvalidOperationException($"verdict {command.Verdict}"),
    };

    private static List<Error> Return(StepCommand command, ServiceDefinition service, Case @case)
    {
        if (command.Returns.Count == 0) return [Error.Invalid("returns", "cases.return-items-missing")];
        var errors = new List<Error>();
        for (var i = 0; i < command.Returns.Count; i++)
        {
            var item = command.Returns[i];
            if (!Known(item.Item, service, @case)) errors.Add(Error.Invalid($"returns[{i}].item", "cases.return-item-unknown"));
            if (item.Reason.Trim().Length is 0 or > Longest) errors.Add(Error.Invalid($"returns[{i}].reason", "cases.return-reason-missing"));
            if (item.Remedy.Trim().Length is 0 or > Longest) errors.Add(Error.Invalid($"returns[{i}].remedy", "cases.return-remedy-missing"));
        }

        return errors;
    }

    private static bool Known(string item, ServiceDefinition service, Case @case) => item.StartsWith("field:", StringComparison.Ordinal)
        ? service.Fields.Any(f => f.Id == item["field:".Length..])
        : @case.Items.Exists(i => i.Requirement == item);
}
