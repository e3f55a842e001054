using System.Globalization;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>The register's elements that fill forms and stand beside answers.</summary>
public static class RegisterElements
{
    /// <summary>The element as a form keeps it; null when the register has none.</summary>
    public static string? Read(string element, Resident? resident, Family? family) => element switch
    {
        "nik" => resident?.Nik,
        "name" => resident?.Name,
        "birth-place" => resident?.BirthPlace,
        "birth-date" => Day(resident?.BirthDate),
        "sex" => resident is null ? null : ((int)resident.Sex).ToString(CultureInfo.InvariantCulture),
        "titled-name" => resident?.TitledName,
        "front-title" => resident?.FrontTitle,
        "back-title" => resident?.BackTitle,
        "birth-act" => resident?.BirthActNumber,
        "passport" => resident?.PassportNumber,
        "stay-permit" => resident?.StayPermitNumber,
        "hamlet" => family?.Hamlet,
        "postal-code" => family?.PostalCode,
        "phone" => resident?.Phone,
        "email" => resident?.Email,
        "family-card-number" => family?.Number,
        "address" => family?.Address,
        "rt" => family?.Rt,
        "rw" => family?.Rw,
        "village" => family?.Village,
        _ => null,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
