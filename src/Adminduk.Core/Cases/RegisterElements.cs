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
        "birth-date" => resident?.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "sex" => resident is null ? null : ((int)resident.Sex).ToString(CultureInfo.InvariantCulture),
        "phone" => resident?.Phone,
        "email" => resident?.Email,
        "family-card-number" => family?.Number,
        "address" => family?.Address,
        "rt" => family?.Rt,
        "rw" => family?.Rw,
        "village" => family?.Village,
        _ => null,
    };
}
