using Adminduk.Core.Acts;
using Adminduk.Core.Documents;

namespace Adminduk.Core.Cases.Registers;

/// <summary>Everything about one act for its page.</summary>
/// <param name="Act">The act with people, margin and old texts.</param>
/// <param name="Text">What it says now.</param>
/// <param name="Before">What it said before, oldest first.</param>
/// <param name="Documents">Excerpts and letters that bear its number.</param>
/// <param name="Scans">Scanned sheets.</param>
/// <param name="Cases">Numbers of the requests that it and its margin came of.</param>
public sealed record ActFile(
    Act Act, IReadOnlyList<ActTextLine> Text, IReadOnlyList<OldText> Before, IReadOnlyList<LinkedDocument> Documents, IReadOnlyList<ActScan> Scans, IReadOnlyDictionary<Guid, string> Cases)
{
    /// <summary>Where its paper was put, newest first.</summary>
    public IReadOnlyList<ShelvedLine> Places { get; init; } = [];
}

/// <summary>Where an act's paper was put, and by whom.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Place">Where.</param>
public sealed record ShelvedLine(DateTime At, string By, ArchivePlace Place);

/// <summary>A text that was in force before.</summary>
/// <param name="Until">Until when.</param>
/// <param name="Reason">Why it was corrected.</param>
/// <param name="Lines">What it said.</param>
public sealed record OldText(DateOnly Until, string Reason, IReadOnlyList<ActTextLine> Lines);

/// <summary>A line of an act's text, in the reader's language.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What it says.</param>
public sealed record ActTextLine(string Label, string Value);
