using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Numbering;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Cases;

/// <summary>Checks and tidies what was typed, field by field; every fault names its field and says how to mend it.</summary>
public sealed partial class AnswerRules(CodeLists lists, RegionDirectory regions, OfficeRegency regency, OfficeClock clock)
{
    /// <summary>The tidied answers of the fields that apply, or all faults.</summary>
    /// <param name="service">The definition.</param>
    /// <param name="answers">As typed.</param>
    public Outcome<Dictionary<string, string>> Check(ServiceDefinition service, IReadOnlyDictionary<string, string> answers)
    {
        var tidy = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new List<Error>();
        foreach (var section in service.Form.Where(s => s.When.Hold(tidy)))
        {
            errors.AddRange(Fields(section.Fields, answers, tidy));
        }

        service.Reporting?.Mark(tidy, clock.Today);
        return errors.Count == 0 ? tidy : Outcome<Dictionary<string, string>>.Fail(errors);
    }

    /// <summary>Checks the fields of one page; hidden ones are left out.</summary>
    public IReadOnlyList<Error> Fields(IEnumerable<FormField> fields, IReadOnlyDictionary<string, string> typed, Dictionary<string, string> tidy)
    {
        var errors = new List<Error>();
        foreach (var field in fields.Where(f => f.When.Hold(tidy)))
        {
            var text = typed.GetValueOrDefault(field.Id, "").Trim();
            if (text.Length == 0)
            {
                if (!field.Optional) errors.Add(Error.Invalid(field.Id, "cases.answer-missing", field.Label));
                continue;
            }

            var checkedText = Check(field, text);
            if (checkedText.Try(out var value)) tidy[field.Id] = value;
            else errors.AddRange(checkedText.Errors);
        }

        return errors;
    }

    private Outcome<string> Check(FormField field, string text)
    {
        if (field.Type is not (FieldType.People or FieldType.Members) && text.Length > Math.Max(field.Max, 16))
            return Error.Invalid(field.Id, "cases.answer-too-long", field.Label, field.Max, text.Length);
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            return Error.Invalid(field.Id, "cases.answer-characters", field.Label);
        return field.Type switch
        {
            FieldType.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n.ToString(CultureInfo.InvariantCulture) : Error.Invalid(field.Id, "cases.answer-number", field.Label),
            FieldType.Date => Date(field, text),
            FieldType.Choice => Choice(field, text),
            FieldType.YesNo => text is "yes" or "no" ? text : Error.Invalid(field.Id, "cases.answer-choice", field.Label),
            FieldType.Nik or FieldType.FamilyCardNumber => Digits(field, text),
            FieldType.NikOrTemporary => TemporaryNumbers.Is(text.ToUpperInvariant()) ? text.ToUpperInvariant() : Digits(field, text),
            FieldType.Phone => Phone(field, text),
            FieldType.Email => MailAddress.TryCreate(text, out var mail) && mail.Address == text ? text : Error.Invalid(field.Id, "cases.answer-email", field.Label),
            FieldType.NeighbourhoodNumber => text.Length <= 3 && text.All(char.IsAsciiDigit) ? text.PadLeft(3, '0') : Error.Invalid(field.Id, "cases.answer-rt", field.Label),
            FieldType.OwnVillage or FieldType.AnyVillage or FieldType.OwnDistrict => Region(field, text),
            FieldType.Name => Name(field, text),
            FieldType.Members => Members(field, text),
            FieldType.People => People(field, text),
            FieldType.Text or FieldType.LongText => text,
            _ => throw new InvalidOperationException($"field type {field.Type}"),
        };
    }

    private Outcome<string> Date(FormField field, string text)
    {
        if (!DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd-MM-yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Error.Invalid(field.Id, "cases.answer-date", field.Label, text);
        if (field.Id.Contains("birth", StringComparison.Ordinal) && date > clock.Today)
            return Error.Invalid(field.Id, "cases.answer-future-birth", field.Label);
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private Outcome<string> Choice(FormField field, string text)
    {
        var known = field.List is { } list ? lists[list].Find(text) is not null : field.Options.Exists(o => o.Value == text);
        return known ? text : Error.Invalid(field.Id, "cases.answer-choice", field.Label);
    }

    private static Outcome<string> Digits(FormField field, string text)
    {
        var digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-')));
        if (!digits.All(char.IsAsciiDigit)) return Error.Invalid(field.Id, "cases.answer-digits", field.Label);
        return digits.Length == 16 ? digits : Error.Invalid(field.Id, "cases.answer-sixteen", field.Label, digits.Length);
    }

    private static Outcome<string> Phone(FormField field, string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.StartsWith("62", StringComparison.Ordinal)) digits = "0" + digits[2..];
        return PhoneShape().IsMatch(digits) ? digits : Error.Invalid(field.Id, "cases.answer-phone", field.Label);
    }

    private Outcome<string> Region(FormField field, string text)
    {
        var level = field.Type == FieldType.OwnDistrict ? RegionLevel.District : RegionLevel.Village;
        if (regions.Find(text) is not { } region || region.Code.Level != level) return Error.Invalid(field.Id, "cases.answer-region", field.Label);
        return field.Type == FieldType.AnyVillage || text.StartsWith(regency.Dotted + ".", StringComparison.Ordinal)
            ? text
            : Error.Invalid(field.Id, "cases.answer-region-outside", field.Label);
    }

    private static Outcome<string> Name(FormField field, string text) =>
        text.Any(char.IsLetter) && text.All(c => char.IsLetter(c) || c is ' ' or '.' or ',' or '\'' or '-' or '/')
            ? text.ToUpperInvariant()
            : Error.Invalid(field.Id, "cases.answer-name", field.Label);

    private static Outcome<string> Members(FormField field, string text)
    {
        var members = AnswerJson.ReadList<MemberAnswer?>(text);
        if (members.Count == 0) return Error.Invalid(field.Id, "cases.answer-members", field.Label);
        var errors = members.SelectMany((m, i) => PersonRules.Check(field.Id, i + 1, m)).ToList();
        return errors.Count == 0 ? AnswerJson.WriteList(members.DistinctBy(m => m!.Nik)) : Outcome<string>.Fail(errors);
    }

    private Outcome<string> People(FormField field, string text)
    {
        var people = AnswerJson.ReadList<PersonAnswer>(text);
        if (people.Count == 0 || people.Contains(null!)) return Error.Invalid(field.Id, "cases.answer-people", field.Label);
        var errors = people.SelectMany((p, i) => PersonRules.Check(field.Id, i + 1, p, clock.Today, field.MayLackNik)).ToList();
        return errors.Count == 0 ? AnswerJson.WriteList(people) : Outcome<string>.Fail(errors);
    }

    [GeneratedRegex("^0[0-9]{7,14}$", RegexOptions.None, 1000)]
    private static partial Regex PhoneShape();
}
