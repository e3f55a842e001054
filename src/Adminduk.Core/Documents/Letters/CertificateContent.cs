namespace Adminduk.Core.Documents.Letters;

/// <summary>What a certificate (surat keterangan) says; the many letters of UU 23/2006 article 59(2) share one form and differ in words.</summary>
/// <param name="Title">SURAT KETERANGAN LAHIR MATI.</param>
/// <param name="TitleEn">Its English where the national form is bilingual; null where it is not.</param>
/// <param name="Number">Letter number.</param>
/// <param name="Opening">The sentence before the data.</param>
/// <param name="Sections">The data.</param>
/// <param name="Closing">What it means and what the holder does with it.</param>
public sealed record CertificateContent(string Title, string? TitleEn, string Number, string Opening, IReadOnlyList<CertificateSection> Sections, string Closing)
{
    /// <summary>Last day of validity.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>People it lists.</summary>
    public IReadOnlyList<MovingMember> Members { get; init; } = [];
}

/// <summary>A heading with lines of data.</summary>
/// <param name="Heading">Heading.</param>
/// <param name="Fields">Label and value, in order.</param>
public sealed record CertificateSection(string Heading, IReadOnlyList<CertificateField> Fields);

/// <summary>One line.</summary>
/// <param name="Label">Label.</param>
/// <param name="Value">Value; empty shows a dash.</param>
public sealed record CertificateField(string Label, string? Value);
