using System.Globalization;
using Adminduk.Core.Acts;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects.Acts;

/// <summary>Peristiwa penting lainnya that a court decided, such as a change of sex: a note beside the act of birth; the NIK stays.</summary>
internal sealed class OtherEventEffect(FamilyService families) : IRegisterEffect
{
    private const string Law = "UU 23/2006 Pasal 56";

    public string Name => "other-event";

    public Task<Findings> ForeseeAsync(Foresight seen, CancellationToken ct) => BirthMargin.ForeseeAsync(seen, Plan, Law, ct);

    public Task<Outcome<EffectResult>> ApplyAsync(StepRun run, CancellationToken ct) => BirthMargin.ApplyAsync(run, families, Plan, Law, ct);

    private static Outcome<BirthChange> Plan(IReadOnlyDictionary<string, string> answers, Resident person)
    {
        if (answers.GetValueOrDefault("event-kind", "") != "sex") return new BirthChange(NoteKind.OtherEvent, answers.GetValueOrDefault("event-text", ""), null);
        if (!int.TryParse(answers.GetValueOrDefault("new-sex", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return new BirthChange(NoteKind.OtherEvent, "", null);
        var sex = (Sex)code;
        return sex == person.Sex
            ? Error.Refused("acts.sex-the-same") with { Field = "new-sex", LegalBasis = Law }
            : new BirthChange(NoteKind.OtherEvent, $"Jenis kelamin diubah dari {MarginWords.Of(person.Sex)} menjadi {MarginWords.Of(sex)}. NIK tidak berubah.", new ResidentElements { Sex = sex });
    }
}
