namespace Adminduk.Core.Residents;

/// <summary>Where a KTP-el stands, from not yet obliged to handed over. National names in capitals in the remarks.</summary>
public enum IdCardStatus
{
    /// <summary>No card asked for, nothing recorded (UNREGISTERED).</summary>
    None,

    /// <summary>Asked for; biodata being checked.</summary>
    Requested,

    /// <summary>Biodata checked and NIK free for recording (siap rekam).</summary>
    ReadyToRecord,

    /// <summary>A place and time for recording are given.</summary>
    Scheduled,

    /// <summary>Photo, fingerprints, iris and signature taken (BIO_CAPTURED).</summary>
    Recorded,

    /// <summary>At the centre for the one-person check (SENT_FOR_ENROLLMENT).</summary>
    UniquenessCheck,

    /// <summary>The centre could not use the recording; record again (ENROLL_FAILURE).</summary>
    RecordAgain,

    /// <summary>A possible match with someone else is being decided (ADJUDICATE_RECORD).</summary>
    Adjudication,

    /// <summary>The same person is recorded under another NIK (DUPLICATE_RECORD).</summary>
    Duplicate,

    /// <summary>Data are single and may be printed (PRINT_READY_RECORD, PRR).</summary>
    PrintReady,

    /// <summary>Printed (CARD_PRINTED).</summary>
    Printed,

    /// <summary>Chip checked with the holder present (aktivasi).</summary>
    Activated,

    /// <summary>In the holder's hands (CARD_ISSUED).</summary>
    Issued,

    /// <summary>Taken back by the office: the holder moved abroad or is no citizen any more.</summary>
    Withdrawn,
}
