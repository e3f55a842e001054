using System.Globalization;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Documents.Books;
using Adminduk.Core.Files;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases.Books;

/// <summary>The columns of each book and how a line fills them, the same for Excel and paper. Books are kept in Indonesian.</summary>
public sealed class BookSheet(CatalogueHolder catalogues, RegionDirectory regions, OfficeClock clock, IFileStore files)
{
    /// <summary>Columns from left to right; the last of the pick-up book holds the signature.</summary>
    public IReadOnlyList<BookColumn> Columns(string book) =>
    [
        new(Word("book-number"), 14, Centred: true), new(Word("book-date"), 13, Centred: true), new(Word("book-case"), 19), new(Word($"book-name-{book}"), 20),
        new(Word("book-nik"), 21), new(Word("book-service"), 18), new(Word("book-area"), 15), new(Word("book-by"), 15),
        .. book switch
        {
            Book.Pickup => new BookColumn[] { new(Word("book-receiver"), 13), new(Word("book-products"), 24), new(Word("book-signature"), 20) },
            Book.Issue => [new(Word("book-products"), 30)],
            _ => [new(Word("book-state"), 11)],
        },
    ];

    /// <summary>The name of a book.</summary>
    public string TitleOf(string book) => Word($"book-title-{book}");

    /// <summary>The cells of a line.</summary>
    public IReadOnlyList<string> Row(BookLine line, bool whole)
    {
        var entry = line.Entry;
        return
        [
            Book.Show(entry), Date(entry.Date), entry.CaseNumber, entry.Name, whole ? line.Nik : Masking.Mask(line.Nik), ServiceOf(entry), AreaOf(entry), entry.By,
            .. entry.Book switch
            {
                Book.Pickup => new[] { ReceiverOf(line), entry.Products ?? "", SignatureOf(line) },
                Book.Issue => [entry.Products ?? ""],
                _ => [StateOf(line.Status)],
            },
        ];
    }

    internal BookContent Content(BookFilter filter, IReadOnlyList<IReadOnlyList<string>> rows, string by) => new(
        TitleOf(filter.Book).ToUpper(Texts.Indonesian), Subtitle(filter), Columns(filter.Book), rows,
        Word("book-printed-by", by, clock.ToLocal(clock.Now).ToString("d MMMM yyyy HH.mm", Texts.Indonesian), clock.ZoneName))
    {
        LeastRowHeight = filter.Book == Book.Pickup ? 12 : 0,
    };

    internal async Task<byte[]?> SignatureAsync(BookLine line, CancellationToken ct) => line.Drawn ? await files.GetAsync(line.Entry.SignatureMark!, ct) : null;

    private string Subtitle(BookFilter filter)
    {
        var parts = new List<string> { Word("book-period", Date(filter.From), Date(filter.To)) };
        if (filter.Service is { Length: > 0 } service) parts.Add(catalogues.Current.InForce(service, clock.Today)?.Name.Id ?? service);
        if (filter.Area is { Length: > 0 } area) parts.Add(regions.Find(area)?.Name ?? area);
        if (filter.Search is { Length: > 0 } search) parts.Add(Word("book-searched", search.Length == 16 ? Masking.Mask(search) : search));
        return string.Join(" · ", parts);
    }

    private string ServiceOf(RegisterEntry entry) => catalogues.Current.Definitions.LastOrDefault(d => d.Service == entry.Service)?.Name.Id ?? entry.Service;

    private string AreaOf(RegisterEntry entry) => regions.Find(entry.Area)?.Name ?? entry.Area;

    private static string ReceiverOf(BookLine line) => line.ReceiverKind is { } kind ? Word($"input-receiver-kind-{kind}") : "";

    private static string SignatureOf(BookLine line) => line.Drawn ? Word("book-signed-screen") : line.Entry.SignatureMark is null ? "" : Word("book-signed-paper");

    private static string StateOf(CaseStatus status) => status switch
    {
        CaseStatus.Done => Word("book-state-done"),
        CaseStatus.Rejected => Word("book-state-rejected"),
        CaseStatus.Cancelled => Word("book-state-cancelled"),
        _ => Word("book-state-running"),
    };

    private static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Word(string key, params object[] args) =>
        string.Format(CultureInfo.InvariantCulture, Texts.Find($"cases.{key}", Texts.Indonesian)!, args);
}
