using Adminduk.Core.Acts;
using Adminduk.Core.Acts.Contents;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Children;

/// <summary>The child whom a form names, with its act of birth.</summary>
internal static class Child
{
    /// <summary>The child's entry and what stands against changing it or its act of birth; null until it was named.</summary>
    public static async Task<(Resident? Entry, IReadOnlyList<Error> Errors)> FindAsync(Foresight seen, string law, CancellationToken ct)
    {
        if (!seen.AmongOfficers || seen.Answer("child-nik") is not { Length: > 0 } nik) return (null, []);
        var found = await People.FindAsync(seen, "child-nik", ct);
        if (!found.Try(out var child)) return (null, [found.Error! with { LegalBasis = law }]);
        List<Error> errors = [];
        if (child.Status != ResidentStatus.Active) errors.Add(child.NotLivingHere() with { Field = "child-nik", LegalBasis = law });
        var (_, refusal) = await ActAnswers.FindAsync(seen, ActKind.Birth, "birth-act", [nik], ct);
        if (refusal is not null) errors.Add(refusal);
        return (child, errors);
    }

    /// <summary>The act of birth, taken over from paper when no book of ours has it.</summary>
    public static Task<Act> BirthActAsync(StepRun run, Resident child, CancellationToken ct) =>
        ActAnswers.TakeAsync(run, ActKind.Birth, "birth-act", [new NamedPerson(ActRole.Subject, child.Id, child.Nik, child.Name)], ct);

    /// <summary>The child as an act writes it.</summary>
    public static ChildContent Content(Resident child, Act birth) =>
        new(child.Name, child.Nik, child.Sex, child.BirthPlace, child.BirthDate, child.Citizenship, birth.Number);

    /// <summary>The people of an act about a child.</summary>
    public static IReadOnlyList<NamedPerson> Named(StepRun run, Resident child, params NamedPerson[] parents) =>
    [
        new(ActRole.Subject, child.Id, child.Nik, child.Name), .. parents, new(ActRole.Reporter, run.Case.ResidentId, run.Case.ApplicantNik, run.Case.ApplicantName),
    ];
}
