namespace Adminduk.Core.Documents;

/// <summary>The head of an office's paper.</summary>
/// <param name="Lines">From the government down to the office: <c>PEMERINTAH KABUPATEN BINTAN</c>, <c>DINAS KEPENDUDUKAN …</c>; the last is largest.</param>
/// <param name="Address">Street address with postal code.</param>
/// <param name="Contact">Phone, e-mail and web address in one line; may be empty.</param>
/// <param name="City">The place named before the date of a document.</param>
public sealed record Letterhead(IReadOnlyList<string> Lines, string Address, string Contact, string City)
{
    /// <summary>The office's emblem as PNG or JPEG; none is shipped.</summary>
    public ReadOnlyMemory<byte>? Emblem { get; init; }
}
