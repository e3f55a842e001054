using System.Globalization;
using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Forms;

/// <summary>Reads what was typed for fields that come from the catalogue, as the services want it.</summary>
public static class AnswerReader
{
    /// <summary>Field id to what was typed; what is not checked here the services check.</summary>
    public static Dictionary<string, string> Read(IFormCollection form, IEnumerable<FormField> fields) =>
        fields.ToDictionary(f => f.Id, f => Read(form, f), StringComparer.Ordinal);

    private static string Read(IFormCollection form, FormField field) => field.Type switch
    {
        FieldType.Date => Date(form, field.Id),
        FieldType.Members => AnswerJson.WriteList(Members(form, field.Id)),
        FieldType.People => AnswerJson.WriteList(People(form, field.Id)),
        _ => form[field.Id].ToString().Trim(),
    };

    private static string Date(IFormCollection form, string name)
    {
        var parts = DateParts.From(form, name);
        if (parts.Empty) return form[name].ToString().Trim();
        var read = parts.Read(name);
        return read.Ok && read.Value is { } date
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : $"{parts.DayText}-{parts.MonthText}-{parts.YearText}";
    }

    private static IEnumerable<MemberAnswer> Members(IFormCollection form, string name) =>
        from row in Enumerable.Range(0, FormLimits.Members)
        let nik = Digits(form[$"{name}.{row}.nik"])
        where nik.Length > 0 && (form.ContainsKey($"{name}.{row}.typed") || form[$"{name}.{row}.chosen"].ToString() == "true")
        select new MemberAnswer(nik, Code<Relationship>(form[$"{name}.{row}.relationship"]));

    private static IEnumerable<PersonAnswer> People(IFormCollection form, string name) =>
        from row in Enumerable.Range(0, FormLimits.People)
        let person = Person(form, $"{name}.{row}")
        where person.Nik.Length + person.Name.Length > 0
        select person;

    private static PersonAnswer Person(IFormCollection form, string prefix) => new()
    {
        Nik = Digits(form[$"{prefix}.nik"]),
        Name = form[$"{prefix}.name"].ToString().Trim().ToUpperInvariant(),
        Sex = Code<Sex>(form[$"{prefix}.sex"]),
        BirthPlace = form[$"{prefix}.birth-place"].ToString().Trim().ToUpperInvariant(),
        BirthDate = DateParts.From(form, $"{prefix}.birth-date").Read(prefix) is { Ok: true } date ? date.Value : null,
        Relationship = Code<Relationship>(form[$"{prefix}.relationship"]),
        MaritalStatus = Code<MaritalStatus>(form[$"{prefix}.marital-status"]),
        Religion = Number(form[$"{prefix}.religion"]),
        Education = Number(form[$"{prefix}.education"]),
        Occupation = Number(form[$"{prefix}.occupation"]),
        BloodType = Number(form[$"{prefix}.blood-type"]),
        MotherName = form[$"{prefix}.mother-name"].ToString().Trim().ToUpperInvariant(),
        FatherName = form[$"{prefix}.father-name"].ToString().Trim().ToUpperInvariant(),
    };

    private static string Digits(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Code<T>(string? text)
        where T : struct, Enum => Number(text) is { } number && Enum.IsDefined(typeof(T), number) ? (T)Enum.ToObject(typeof(T), number) : null;
}
