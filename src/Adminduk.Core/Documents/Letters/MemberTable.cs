using Adminduk.Core.Documents.Paper;

namespace Adminduk.Core.Documents.Letters;

/// <summary>The table of people in letters about moving.</summary>
internal static class MemberTable
{
    private static readonly TableColumn[] Columns =
    [
        new("No", 10, TextAlign.Centre), new("NIK", 40, TextAlign.Centre), new("Nama Lengkap", 68), new("Tanggal Lahir", 26, TextAlign.Centre), new("SHDK", 34),
    ];

    public static void Draw(Canvas canvas, IReadOnlyList<MovingMember> members) =>
        new Table(canvas, TableLook.Normal, Columns).Draw(
            [.. members.Select((m, i) => (IReadOnlyList<string>)[$"{i + 1}", m.Nik, m.Name, m.BirthDate.Short(), m.Relation])]);
}
