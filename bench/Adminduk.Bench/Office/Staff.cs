namespace Adminduk.Bench.Office;

/// <summary>The officers that a family card passes, each signed in.</summary>
internal sealed class Staff : IDisposable
{
    private static readonly Dictionary<string, string> Logins = new(StringComparer.Ordinal)
    {
        ["front-office"] = "loket",
        ["service-officer"] = "petugas",
        ["section-head"] = "kasi",
        ["division-head"] = "kabid",
        ["office-head"] = "kadis",
    };

    private readonly Dictionary<string, Officer> officers = new(StringComparer.Ordinal);

    /// <summary>The officer of a role.</summary>
    public Officer this[string role] => officers[role];

    /// <summary>Signs all of them in.</summary>
    public static async Task<Staff> SignInAsync(Uri address)
    {
        var staff = new Staff();
        foreach (var (role, login) in Logins) staff.officers[role] = await Officer.SignInAsync(address, login);
        return staff;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var officer in officers.Values) officer.Dispose();
    }
}
