namespace Adminduk.Core.Catalogue;

/// <summary>A document that comes of the service.</summary>
public sealed class DocumentRule
{
    /// <summary>Kind: <c>family-card</c>, <c>skpwni</c> ...</summary>
    public required string Kind { get; init; }

    /// <summary>Name on pages and in books.</summary>
    public required Text Name { get; init; }

    /// <summary>Book its number comes from; <c>family-card-number</c> for a KK, whose number is the family's; <c>act-number</c> for an excerpt, which bears its act's; <c>nik</c> for a KIA, which bears its holder's.</summary>
    public required string Number { get; init; }

    /// <summary>Role that signs it; null only for a card or slip that nobody signs.</summary>
    public string? Signer { get; init; }

    /// <summary>Days it is valid; null = as long as the data hold.</summary>
    public int? ValidDays { get; init; }

    /// <summary>Comes of the service only for these answers.</summary>
    public List<Condition> When { get; init; } = [];

    /// <summary>True when the product is a card or slip without a signature.</summary>
    public bool Unsigned { get; init; }
}
