using Adminduk.Core.Common;
using static Adminduk.Core.Residents.IdCardStatus;

namespace Adminduk.Core.Residents;

/// <summary>From which state a KTP-el may go to which; the only place that knows.</summary>
public static class IdCardTransitions
{
    /// <summary>Youngest age at which biometrics are taken.</summary>
    public const int RecordingAge = 16;

    /// <summary>Age from which a card is printed, unless ever married (UU 24/2013 article 63(1)).</summary>
    public const int PrintingAge = 17;

    private const string Law = "UU 24/2013 Pasal 63 ayat (1)";

    /// <summary>The states that may follow one.</summary>
    public static IReadOnlyList<IdCardStatus> After(IdCardStatus from) => from switch
    {
        None => [Requested, PrintReady],
        Requested => [ReadyToRecord, PrintReady, None],
        ReadyToRecord => [Scheduled, Recorded, None],
        Scheduled => [Scheduled, Recorded, ReadyToRecord, None],
        Recorded => [UniquenessCheck],
        UniquenessCheck => [PrintReady, RecordAgain, Adjudication, Duplicate],
        RecordAgain => [Scheduled, Recorded],
        Adjudication => [PrintReady, Duplicate],
        PrintReady => [Printed],
        Printed => [Activated, Issued, PrintReady, Withdrawn],
        Activated => [Issued, Withdrawn],
        Issued => [PrintReady, Withdrawn],
        Withdrawn => [PrintReady, Requested],
        _ => [],
    };

    /// <summary>The refusal of a step, or null when it may be taken.</summary>
    public static Error? Check(Resident resident, IdCardStatus to, DateOnly today)
    {
        // A card is taken back from somebody who leaves.
        if (resident.Status != ResidentStatus.Active && to != Withdrawn) return resident.NotLivingHere();
        if (!After(resident.IdCard).Contains(to)) return Error.Refused("residents.id-card-order", Word(resident.IdCard), Word(to));
        return to switch
        {
            Requested => CheckRequest(resident),
            PrintReady when !resident.BiometricsRecorded => Error.Refused("residents.id-card-not-recorded", resident.Name),
            Recorded when !resident.EverMarried && resident.AgeOn(today) < RecordingAge =>
                Error.Refused("residents.id-card-too-young-to-record", resident.Name, resident.BirthDate.AddYears(RecordingAge)),
            Printed when !resident.MustHoldIdCardOn(today) =>
                Error.Refused("residents.id-card-too-young-to-print", resident.Name, PrintFrom(resident)) with { LegalBasis = Law },
            _ => null,
        };
    }

    /// <summary>First day on which the card may be printed.</summary>
    public static DateOnly PrintFrom(Resident resident) => resident.BirthDate.AddYears(PrintingAge);

    /// <summary>Why a new card for an Indonesian citizen cannot be asked for; null when it can.</summary>
    public static Error? CheckNewCard(Resident resident)
    {
        if (resident.Status != ResidentStatus.Active) return resident.NotLivingHere();
        if (CheckRequest(resident) is { } refusal) return refusal;
        return resident.IdCard switch
        {
            None or Withdrawn => null,
            Issued => Error.Refused("residents.id-card-held", resident.Name),
            _ => Error.Refused("residents.id-card-under-way", Word(resident.IdCard)),
        };
    }

    /// <summary>The state in words of the current UI language.</summary>
    public static string Word(IdCardStatus status) => Texts.Get($"residents.id-card-{status.ToString().ToLowerInvariant()}");

    private static Error? CheckRequest(Resident resident) => resident.Citizenship == Citizenship.Indonesian
        ? null
        : Error.Refused("residents.id-card-foreign", resident.Name) with { LegalBasis = Law };
}
