using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Regions;

namespace Adminduk.Core.Clients;

/// <summary>What a machine client's registration must satisfy.</summary>
public sealed class ApiClientRules(CatalogueHolder catalogues, RegionDirectory regions, OfficeRegency regency, OfficeClock clock)
{
    /// <summary>Most calls that a key may be given for one hour.</summary>
    public const int MostPerHour = 100_000;

    /// <summary>Longest life of a key, years.</summary>
    public const int MostYears = 2;

    /// <summary>The services a key can be given: those open to the API.</summary>
    public IEnumerable<ServiceDefinition> Services => catalogues.Current.InForceOn(clock.Today).Where(s => s.Channels.Contains("api"));

    /// <summary>Everything wrong with a form.</summary>
    public List<Error> Check(ApiClientForm form)
    {
        var errors = new List<Error>();
        Words(errors, "Name", form.Name, 120);
        Words(errors, "Owner", form.Owner, 200);
        Words(errors, "Purpose", form.Purpose, 500);
        if (AreaOf(form.Area) is null) errors.Add(Error.Invalid("Area", "clients.area-wrong", regency.Dotted));
        if (form.Services.Except(Services.Select(s => s.Service), StringComparer.Ordinal).FirstOrDefault() is { } strange) errors.Add(Error.Invalid("Services", "clients.service-wrong", strange));
        if (form.HourlyLimit is not (>= 1 and <= MostPerHour)) errors.Add(Error.Invalid("HourlyLimit", "clients.limit-wrong", MostPerHour));
        if (CheckExpiry(form.ExpiresOn) is { } wrong) errors.Add(wrong);
        return errors;
    }

    /// <summary>What is wrong with a last day, or null.</summary>
    public Error? CheckExpiry(DateOnly? expiresOn) =>
        expiresOn is { } last && last >= clock.Today && last <= clock.Today.AddYears(MostYears) ? null : Error.Invalid("ExpiresOn", "clients.expiry-wrong", MostYears);

    /// <summary>The dotted code of a region of this office, or null.</summary>
    public string? AreaOf(string? typed)
    {
        if (!RegionCode.TryParse(typed?.Trim(), out var code) || code.Level < RegionLevel.Regency || regions.Find(code) is null) return null;
        return RegionCode.OfRegency(regency.Code).Contains(code) ? code.ToString() : null;
    }

    private static void Words(List<Error> errors, string field, string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) errors.Add(Error.Invalid(field, $"clients.{field.ToLowerInvariant()}-missing"));
        else if (text.Trim().Length > most || text.Any(char.IsControl)) errors.Add(Error.Invalid(field, "clients.words-wrong", most));
    }
}
