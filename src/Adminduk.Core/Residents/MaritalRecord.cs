namespace Adminduk.Core.Residents;

/// <summary>What the register says of somebody's marriage: the status, and the acts and dates it rests on.</summary>
/// <param name="Status">Status perkawinan.</param>
/// <param name="MarriageAct">Nomor akta perkawinan.</param>
/// <param name="MarriageDate">Tanggal perkawinan.</param>
/// <param name="DivorceAct">Nomor akta perceraian.</param>
/// <param name="DivorceDate">Tanggal perceraian.</param>
public sealed record MaritalRecord(MaritalStatus Status, string? MarriageAct = null, DateOnly? MarriageDate = null, string? DivorceAct = null, DateOnly? DivorceDate = null)
{
    /// <summary>How a person stands now.</summary>
    public static MaritalRecord Of(Resident person) =>
        new(person.MaritalStatus, person.MarriageActNumber, person.MarriageDate, person.DivorceActNumber, person.DivorceDate);

    /// <summary>Puts all of it in place of what stood there.</summary>
    internal void ApplyTo(Resident person)
    {
        person.MaritalStatus = Status;
        (person.MarriageActNumber, person.MarriageDate, person.MarriageActHeld) = (MarriageAct, MarriageDate, Held(MarriageAct));
        (person.DivorceActNumber, person.DivorceDate, person.DivorceActHeld) = (DivorceAct, DivorceDate, Held(DivorceAct));
    }

    private static bool? Held(string? act) => act is null ? null : true;
}
