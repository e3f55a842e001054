using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;
using Adminduk.Web.Shell;

namespace Adminduk.Web.Forms;

/// <summary>Shows kept answers as people read them: names for codes, regions by name, numbers masked.</summary>
public sealed class AnswerWords(CodeLists lists, RegionDirectory regions, Formats formats)
{
    /// <summary>An answer in words.</summary>
    public string Show(FormField field, string value) => field.Type switch
    {
        FieldType.Nik or FieldType.FamilyCardNumber or FieldType.NikOrTemporary => Masking.Mask(value),
        FieldType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date) => formats.Date(date),
        FieldType.Choice when field.List is { } list => lists[list].NameOf(value),
        FieldType.Choice => field.Options.Find(o => o.Value == value)?.Label.ToString() ?? value,
        FieldType.YesNo => Texts.Get(value == "yes" ? "shared.yes" : "shared.no"),
        FieldType.OwnVillage or FieldType.AnyVillage or FieldType.OwnDistrict when RegionCode.TryParse(value, out var code) => regions.FullName(code),
        FieldType.Members => string.Join("; ", AnswerJson.ReadList<MemberAnswer>(value).Select(m => $"{Masking.Mask(m.Nik)} {Code("family-relation", (int?)m.Relationship)}".Trim())),
        FieldType.People => string.Join("; ", AnswerJson.ReadList<PersonAnswer>(value).Select(p => $"{p.Name} ({(p.Nik.Length > 0 ? Masking.Mask(p.Nik) : Texts.Get("shared.person-without-nik"))}) {Code("family-relation", (int?)p.Relationship)}".Trim())),
        _ => value,
    };

    /// <summary>A code in words; empty for none.</summary>
    public string Code(string list, int? code) => code is { } number ? lists[list].NameOf(number.ToString(CultureInfo.InvariantCulture)) : "";
}
