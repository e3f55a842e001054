using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Perubahan nama: a note beside the act of birth, the new name in register and card. The act's own text keeps the name of birth.</summary>
internal sealed class NameChangeEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 52";

    public string Name => "name-change";

    public Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct)
    {
        var typed = seen.Answer("new-name");
        var named = typed.Length > 0 ? NameRules.Check(typed, "new-name") : Findings.None;
        return AndAsync(named, BirthMargin.ForeseeAsync(seen, Plan, Law, ct));
    }

    public Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct) => BirthMargin.ApplyAsync(run, families, Plan, Law, ct);

    private static async Task<Findings> AndAsync(Findings own, Task<Findings> others) => own.And(await others);

    private static Outcome<BirthChange> Plan(IReadOnlyDictionary<string, string> answers, Resident person)
    {
        var name = NameRules.Normalise(answers.GetValueOrDefault("new-name", ""));
        return name == person.Name
            ? Error.Refused("acts.name-the-same") with { Field = "new-name", LegalBasis = Law }
            : new BirthChange(NoteKind.NameChange, $"Nama diubah dari \"{person.Name}\" menjadi \"{name}\".", new ResidentElements { Name = name });
    }
}
