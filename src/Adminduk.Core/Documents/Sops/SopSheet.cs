namespace Adminduk.Core.Documents.Sops;

/// <summary>An SOP Administrasi Pemerintahan as printed: identity page and flow table.</summary>
/// <param name="Name">Nama SOP.</param>
/// <param name="Division">Owning division (bidang).</param>
/// <param name="Identity">Nomor SOP, dates, disahkan oleh …; an empty value is shown as not yet given.</param>
/// <param name="Boxes">Boxes of the identity page, two in a row.</param>
/// <param name="Actors">Pelaksana, from left to right.</param>
/// <param name="Steps">Kegiatan, in order.</param>
/// <param name="TotalTime">Sum of the times: <c>118 menit</c>.</param>
/// <param name="Remarks">Notes below the table; may be empty.</param>
public sealed record SopSheet(
    string Name,
    string Division,
    IReadOnlyList<SheetField> Identity,
    IReadOnlyList<SopBox> Boxes,
    IReadOnlyList<string> Actors,
    IReadOnlyList<SopStep> Steps,
    string TotalTime,
    IReadOnlyList<string> Remarks);
