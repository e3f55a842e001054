using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Residents;

/// <summary>Where a household lives.</summary>
/// <param name="Address">Street, house.</param>
/// <param name="Village">Dotted region code of the village.</param>
/// <param name="Rt">RT; padded to three digits.</param>
/// <param name="Rw">RW; padded to three digits.</param>
/// <param name="Hamlet">Dusun.</param>
/// <param name="PostalCode">Kode pos.</param>
public sealed record HomeAddress(
    [property: Sensitive] string Address, string Village, string Rt = "000", string Rw = "000", string? Hamlet = null, string? PostalCode = null)
{
    /// <summary>The address of a family as it stands.</summary>
    public static HomeAddress Of(Family family) =>
        new(family.Address, family.Village, family.Rt, family.Rw, family.Hamlet, family.PostalCode);

    /// <summary>Refuses what is no village of the regency; otherwise the address in the form it is kept in.</summary>
    /// <param name="regency">Four-digit code of the office.</param>
    /// <param name="field">The form field, for the refusal.</param>
    public Outcome<HomeAddress> InRegency(int regency, string field = "village")
    {
        if (string.IsNullOrWhiteSpace(Address)) return Error.Invalid("address", "residents.address-missing");
        if (!RegionCode.TryParse(Village, out var code) || code.Level != RegionLevel.Village) return Error.Invalid(field, "residents.village-missing");
        if (code.Regency != regency) return Error.Invalid(field, "residents.village-elsewhere", Village);
        return this with { Address = Address.Trim(), Rt = Pad(Rt), Rw = Pad(Rw) };
    }

    private static string Pad(string? number) => (number ?? "").Trim().PadLeft(3, '0');
}
