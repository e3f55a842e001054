namespace Adminduk.Core.Documents;

/// <summary>An address in the words that stand on paper.</summary>
/// <param name="Street">Street, house, hamlet.</param>
/// <param name="Rt">RT, three digits; empty where there is none.</param>
/// <param name="Rw">RW, three digits; empty where there is none.</param>
/// <param name="Village">Desa/kelurahan.</param>
/// <param name="District">Kecamatan.</param>
/// <param name="Regency">Kabupaten/kota.</param>
/// <param name="Province">Provinsi.</param>
/// <param name="PostalCode">Five digits, or empty.</param>
public sealed record PrintedAddress(string Street, string Rt, string Rw, string Village, string District, string Regency, string Province, string PostalCode)
{
    /// <summary><c>003/007</c>, or a dash.</summary>
    public string RtRw => Rt.Length + Rw.Length == 0 ? "-" : $"{Rt}/{Rw}";

    /// <summary>Everything in one line.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Street, RtRw == "-" ? "" : $"RT {Rt}/RW {Rw}", Village, District, Regency, Province, PostalCode }.Where(p => p.Length > 0));

    /// <summary>Its lines as form fields.</summary>
    internal IReadOnlyList<(string Label, string Value)> Fields() =>
    [
        ("Alamat", Street), ("RT/RW", RtRw), ("Desa/Kelurahan", Village), ("Kecamatan", District),
        ("Kabupaten/Kota", Regency), ("Provinsi", Province), ("Kode Pos", PostalCode.Length == 0 ? "-" : PostalCode),
    ];
}
