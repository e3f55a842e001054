using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Vulnerable;

namespace Adminduk.Web.Forms;

/// <summary>Fills a counter form for somebody listed without a NIK, from what the Tim Pendataan wrote down.</summary>
public static class VulnerablePrefill
{
    /// <summary>The answers that the listing gives.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(ServiceDefinition service, VulnerableLine line)
    {
        var (person, survey) = (line.Person, line.Survey);
        var described = new Resident { Nik = "", Name = person.Name, BirthPlace = person.BirthPlace, BirthDate = person.BirthDate ?? default, Sex = person.Sex };
        var home = new Family { Number = "", Address = survey.Place, Village = survey.Village };
        return
            from field in service.Fields
            where field.Prefill is not null && (field.Prefill != "birth-date" || person.BirthDate is not null)
            let value = field.Type == FieldType.NikOrTemporary ? person.TemporaryNumber : RegisterElements.Read(field.Prefill!, described, home)
            where value is { Length: > 0 }
            select KeyValuePair.Create(field.Id, value);
    }
}
