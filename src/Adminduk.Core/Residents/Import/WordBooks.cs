using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Import;

/// <summary>The code lists of a resident with the words that SIAK extracts, BIP sheets, OpenSID and villages write for them.</summary>
internal sealed class WordBooks
{
    private readonly Dictionary<ImportField, WordBook> books;

    /// <summary>Makes the books of one file.</summary>
    /// <param name="lists">All code lists.</param>
    /// <param name="layout">Whose file it is; OpenSID and the BIP keep the four marital statuses and the 89 occupations of the forms before 2019.</param>
    /// <param name="codes">The generation of its codes as the user says; empty when nobody does.</param>
    public WordBooks(CodeLists lists, ImportLayout layout = ImportLayout.Adminduk, string codes = "")
    {
        var older = codes == "2010" || (codes.Length == 0 && layout is ImportLayout.OpenSid or ImportLayout.Bip);
        var known = older || codes.Length > 0;
        var openSid = layout == ImportLayout.OpenSid ? "opensid" : null;
        books = new()
        {
            [ImportField.Sex] = new(lists["sex"], [("L", 1), ("LK", 1), ("LAKI LAKI", 1), ("PRIA", 1), ("P", 2), ("PR", 2), ("WANITA", 2)]),
            [ImportField.BloodType] = new(lists["blood-type"], [("TIDAK DIKETAHUI", 13), ("TDK TAHU", 13), ("TDK TH", 13), ("TIDAK TH", 13), ("BELUM TAHU", 13)]),
            [ImportField.Religion] = new(lists["religion"], ImportWordLists.Religion),
            [ImportField.MaritalStatus] = new(lists["marital-status"], ImportWordLists.MaritalStatus, older ? "2010" : known ? "2019" : null, 3, 4, 5, 6),
            [ImportField.Relationship] = new(lists["family-relation"], ImportWordLists.Relationship),
            [ImportField.Education] = new(lists["education"], ImportWordLists.Education),
            [ImportField.Occupation] = new(lists["occupation"], ImportWordLists.Occupation, older ? "89" : known ? "99" : null, 89),
            [ImportField.Citizenship] = new(lists["citizenship"], [("INDONESIA", 1), ("WARGA NEGARA INDONESIA", 1), ("WARGA NEGARA ASING", 2), ("ASING", 2), ("DUA KEWARGANEGARAAN", 1)], openSid),
            [ImportField.Disability] = new(lists["disability"], ImportWordLists.Disability, openSid, 7),
            [ImportField.Impaired] = new(lists["impairment"], ImportWordLists.Held),
            [ImportField.BirthActHeld] = new(lists["act-held"], ImportWordLists.Held),
            [ImportField.MarriageActHeld] = new(lists["act-held"], ImportWordLists.Held),
            [ImportField.DivorceActHeld] = new(lists["act-held"], ImportWordLists.Held),
            [ImportField.SponsorType] = new(lists["sponsor-type"], []),
            [ImportField.StayPermitKind] = new(lists["stay-permit-kind"], [("KITAS", 1), ("KITAP", 2)]),
        };
    }

    /// <summary>The list of a column.</summary>
    public WordBook this[ImportField field] => books[field];
}
