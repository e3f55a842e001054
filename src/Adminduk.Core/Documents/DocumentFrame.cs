namespace Adminduk.Core.Documents;

/// <summary>What every document has around its content.</summary>
/// <param name="Letterhead">The issuing office.</param>
/// <param name="IssuedOn">Date of issue at the office.</param>
/// <param name="DrawnAt">Instant of drawing, UTC; goes into the file's properties.</param>
public sealed record DocumentFrame(Letterhead Letterhead, DateOnly IssuedOn, DateTime DrawnAt)
{
    /// <summary>Who signs, or null where nobody does.</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>Set when the sheet is drawn to be signed; without it a document that needs a signature says KONSEP and has no QR.</summary>
    public DocumentSeal? Seal { get; init; }
}
