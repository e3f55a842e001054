namespace Adminduk.Core.Documents.Excerpts;

/// <summary>What an excerpt of a civil registration act (kutipan akta) says, in the two languages of the national form.</summary>
/// <param name="Title">KUTIPAN AKTA KEMATIAN.</param>
/// <param name="TitleEn">EXCERPT OF DEATH CERTIFICATE.</param>
/// <param name="Number">Number of the act.</param>
/// <param name="Nationality">Kewarganegaraan of the person it is about.</param>
/// <param name="Lines">The text, line by line.</param>
/// <param name="RegisteredOn">Date of registration.</param>
public sealed record ExcerptContent(string Title, string TitleEn, string Number, TwoTongues Nationality, IReadOnlyList<ExcerptLine> Lines, DateOnly RegisteredOn)
{
    /// <summary>Notes in the margin, oldest first.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>From the second excerpt on: which one it is.</summary>
    public int? Copy { get; init; }

    /// <summary>Remark under the text, such as a late registration.</summary>
    public TwoTongues? Remark { get; init; }
}

/// <summary>Words in Indonesian with their English under them.</summary>
/// <param name="Id">Indonesian.</param>
/// <param name="En">English.</param>
public sealed record TwoTongues(string Id, string En);

/// <summary>One line of the text: the words before the value, and the value.</summary>
/// <param name="Label">Words before it.</param>
/// <param name="Value">The value, as the act writes it.</param>
public sealed record ExcerptLine(TwoTongues Label, string Value);
