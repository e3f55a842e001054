using System.Globalization;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Acts;

/// <summary>Which parts of which kind of act may be corrected. A kind whose record says more adds its lines here.</summary>
public static class CorrectableFields
{
    private const string Day = "yyyy-MM-dd";

    private static readonly CorrectableField Remarks = new("remarks", "Remarks", FieldShape.Text);

    private static readonly CorrectableField[] OfPaper = [Name(null), Remarks];

    private static readonly CorrectableField[] OfChild =
    [
        Name(null, "Child.Name"),
        new("birth-place", "Child.BirthPlace", FieldShape.Text),
        new("birth-date", "Child.BirthDate", FieldShape.Date),
        new("father-name", "FatherName", FieldShape.Name) { Names = ActRole.Father },
        new("mother-name", "MotherName", FieldShape.Name) { Names = ActRole.Mother },
    ];

    private static readonly Dictionary<ActKind, CorrectableField[]> ByKind = new()
    {
        [ActKind.Birth] =
        [
            Name(new(r => r.Name, v => new ResidentElements { Name = v })),
            new("birth-place", "BornIn", FieldShape.Text) { Follows = new(r => r.BirthPlace, v => new ResidentElements { BirthPlace = v }) },
            new("birth-date", "BornOn", FieldShape.Date) { IsEventDate = true, Follows = new(r => r.BirthDate.ToString(Day, CultureInfo.InvariantCulture), v => new ResidentElements { BirthDate = DateOnly.ParseExact(v, Day, CultureInfo.InvariantCulture) }) },
            new("sex", "Sex", FieldShape.Sex) { Follows = new(r => ((int)r.Sex).ToString(CultureInfo.InvariantCulture), v => new ResidentElements { Sex = (Sex)int.Parse(v, CultureInfo.InvariantCulture) }) },
            new("father-name", "FatherName", FieldShape.Name) { Names = ActRole.Father, Follows = new(r => r.FatherName, v => new ResidentElements { FatherName = v }) },
            new("mother-name", "MotherName", FieldShape.Name) { Names = ActRole.Mother, Follows = new(r => r.MotherName, v => new ResidentElements { MotherName = v }) },
        ],
        [ActKind.Death] =
        [
            Name(null),
            new("birth-place", "BirthPlace", FieldShape.Text),
            new("birth-date", "BirthDate", FieldShape.Date),
            new("sex", "Sex", FieldShape.Sex),
            new("death-date", "DiedOn", FieldShape.Date) { IsEventDate = true },
            new("death-place", "DiedIn", FieldShape.Text),
            new("father-name", "FatherName", FieldShape.Name),
            new("mother-name", "MotherName", FieldShape.Name),
        ],
        [ActKind.Marriage] =
        [
            Name(null, "Husband.Name"),
            WifeName,
            new("wedding-date", "MarriedOn", FieldShape.Date) { IsEventDate = true },
            new("wedding-place", "MarriedIn", FieldShape.Text),
        ],
        [ActKind.Divorce] = [Name(null, "Husband.Name"), WifeName],
        [ActKind.Acknowledgement] = OfChild,
        [ActKind.Legitimation] = OfChild,
    };

    /// <summary>The part that a form names, if this act has it.</summary>
    /// <param name="kind">Kind of act.</param>
    /// <param name="onPaper">True for an act taken over from paper; null where nobody may look it up yet.</param>
    /// <param name="id">The part.</param>
    public static CorrectableField? Find(ActKind kind, bool? onPaper, string id) => Array.Find(Of(kind, onPaper), f => f.Id == id);

    private static CorrectableField[] Of(ActKind kind, bool? onPaper) => (kind, onPaper) switch
    {
        (_, false) => ByKind[kind],
        (ActKind.Birth, _) => [.. ByKind[kind], Remarks],
        (_, true) => OfPaper,
        _ => [.. ByKind[kind], .. OfPaper],
    };

    private static CorrectableField Name(FollowingElement? follows, string member = "Name") => new("name", member, FieldShape.Name) { Names = ActRole.Subject, Follows = follows };

    private static CorrectableField WifeName => new("wife-name", "Wife.Name", FieldShape.Name) { Names = ActRole.Spouse };
}
