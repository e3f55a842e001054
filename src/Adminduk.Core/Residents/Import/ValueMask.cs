using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>What of a cell may stand in a result file: enough to find it again, too little to learn who it is.</summary>
internal static class ValueMask
{
    public static string Of(ImportField field, string value) => field switch
    {
        ImportField.Nik or ImportField.FamilyNumber or ImportField.MotherNik or ImportField.FatherNik => Ends(value),
        ImportField.Name or ImportField.MotherName or ImportField.FatherName or ImportField.SponsorName => Masking.Name(value),
        ImportField.Phone or ImportField.PassportNumber or ImportField.StayPermitNumber or ImportField.Address => Ends(value),
        ImportField.PreviousAddress or ImportField.SponsorAddress or ImportField.CitizenshipDecree => Ends(value),
        ImportField.BirthActNumber or ImportField.MarriageActNumber or ImportField.DivorceActNumber => Ends(value),
        _ => value,
    };

    private static string Ends(string value) => value.Length switch
    {
        0 => "",
        <= 6 => new string('•', value.Length),
        _ => $"{value[..4]}{new string('•', Math.Min(value.Length, 40) - 6)}{value[^2..]}",
    };
}
