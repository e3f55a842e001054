using Adminduk.Core.Common;

namespace Adminduk.Core.Numbering;

/// <summary>The last number given in one book and period; its row is locked while a number is taken.</summary>
public sealed class NumberSeries : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Book: <c>registration</c>, <c>document:skpwni</c>, <c>nik:210105</c>.</summary>
    public required string Book { get; init; }

    /// <summary>Period within which numbers run without a gap: a year, or a birth date for NIK serials.</summary>
    public required string Period { get; init; }

    /// <summary>Last number given.</summary>
    public int Last { get; init; }
}
