using System.Globalization;

namespace Adminduk.Core.Residents.Import;

/// <summary>Where a KTP-el stands, in the national words. Of numbers only those of OpenSID's field <c>status_rekam</c> are known: the rows of its list count otherwise.</summary>
internal static class CardWords
{
    private static readonly string[] OpenSid =
        ["BELUMWAJIB", "BELUMREKAM", "SUDAHREKAM", "CARDPRINTED", "PRINTREADYRECORD", "CARDSHIPPED", "SENTFORCARDPRINTING", "CARDISSUED"];

    /// <summary>The state; null when neither word nor number is known.</summary>
    public static IdCardStatus? Find(ReadOnlySpan<char> cell, ImportLayout layout)
    {
        var key = HeadingKey.Of(cell);
        if (layout == ImportLayout.OpenSid && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= OpenSid.Length)
            key = OpenSid[number - 1];
        return key switch
        {
            "BELUMWAJIB" or "BELUMREKAM" or "UNREGISTERED" or "BELUM" => IdCardStatus.None,
            "SUDAHREKAM" or "BIOCAPTURED" or "PROCESSING" => IdCardStatus.Recorded,
            "SENTFORENROLLMENT" => IdCardStatus.UniquenessCheck,
            "ENROLLFAILUREATCENTRAL" or "ENROLLFAILUREATREGIONAL" or "ENROLLFAILURE" => IdCardStatus.RecordAgain,
            "ADJUDICATERECORD" or "ADJUDICATEINPROCESS" => IdCardStatus.Adjudication,
            "DUPLICATERECORD" => IdCardStatus.Duplicate,
            "PRINTREADYRECORD" or "PRR" or "SENTFORCARDPRINTING" => IdCardStatus.PrintReady,
            "CARDPRINTED" or "CARDSHIPPED" => IdCardStatus.Printed,
            "CARDISSUED" => IdCardStatus.Issued,
            _ => null,
        };
    }
}
