using Adminduk.Core.Common;

namespace Adminduk.Core.Cases;

/// <summary>A line of a register book (buku register) or pick-up book (buku pengambilan).</summary>
public sealed class RegisterEntry : IRegional
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Book: <c>registration</c>, <c>issue</c>, <c>pickup</c>.</summary>
    public required string Book { get; init; }

    /// <summary>Year of the book, office date.</summary>
    public int Year { get; init; }

    /// <summary>Running number, without a gap within book and year.</summary>
    public int Number { get; init; }

    /// <summary>Office date of the line.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Case number, for reading.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Service code.</summary>
    public required string Service { get; init; }

    /// <summary>Applicant or receiver.</summary>
    [Sensitive]
    public required string Name { get; init; }

    /// <summary>Area of the applicant.</summary>
    public required string Area { get; init; }

    /// <summary>Products with their numbers, for the issue and pick-up books.</summary>
    public string? Products { get; init; }

    /// <summary>File hash of the drawn signature, or <c>paper</c> when signed in the paper book.</summary>
    public string? SignatureMark { get; init; }

    /// <summary>Officer who wrote the line.</summary>
    public required string By { get; init; }
}
