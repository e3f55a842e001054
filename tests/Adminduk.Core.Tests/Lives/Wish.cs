using Adminduk.Core.Cases;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Tests.Lives;

/// <summary>What somebody asks the office for.</summary>
/// <param name="Service">Code of the service.</param>
/// <param name="Applicant">Who asks.</param>
/// <param name="Answers">What the form asks besides.</param>
internal sealed record Wish(string Service, Resident Applicant, Dictionary<string, string> Answers)
{
    /// <summary>As the counter types it in.</summary>
    public FilingRequest Request(string district)
    {
        var all = new Dictionary<string, string>(Answers)
        {
            ["nik"] = Answers.GetValueOrDefault("nik", Applicant.Nik),
            ["name"] = Answers.GetValueOrDefault("name", Applicant.Name),
            ["birth-date"] = Answers.GetValueOrDefault("birth-date", Town.Day(Applicant.BirthDate)),
            ["phone"] = "081234567890",
        };
        foreach (var field in new[] { "newcomer", "data-differ" }) all.TryAdd(field, "no");
        return new FilingRequest { Service = Service, Channel = CaseChannel.Counter, Answers = all, Inputs = new Dictionary<string, string> { ["sending-district"] = district } };
    }
}
