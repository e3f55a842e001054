namespace Adminduk.Core.Documents.Letters;

/// <summary>One person who moves.</summary>
/// <param name="Nik">16 digits.</param>
/// <param name="Name">Full name.</param>
/// <param name="Relation">Status hubungan dalam keluarga.</param>
/// <param name="BirthDate">Tanggal lahir.</param>
public sealed record MovingMember(string Nik, string Name, string Relation, DateOnly BirthDate);
