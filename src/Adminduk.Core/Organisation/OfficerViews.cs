namespace Adminduk.Core.Organisation;

/// <summary>A line of the list of officers.</summary>
/// <param name="Id">Officer.</param>
/// <param name="Name">Name with titles.</param>
/// <param name="Nip">NIP.</param>
/// <param name="Login">User name.</param>
/// <param name="Active">False once the person has left.</param>
/// <param name="Closed">True when the account is closed.</param>
/// <param name="Posts">Posts held today.</param>
public sealed record OfficerRow(Guid Id, string Name, string? Nip, string Login, bool Active, bool Closed, IReadOnlyList<OfficerPost> Posts)
{
    internal bool Matches(string? search) =>
        string.IsNullOrEmpty(search) || Has(Name, search) || Has(Login, search) || Posts.Any(p => Has(p.Title, search) || Has(p.Unit, search) || p.Role == search);

    private static bool Has(string text, string search) => text.Contains(search, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A post held today.</summary>
/// <param name="Title">Title, with Plt. when acting.</param>
/// <param name="Role">Role id.</param>
/// <param name="Unit">Name of the unit.</param>
public sealed record OfficerPost(string Title, string Role, string Unit);

/// <summary>An appointment with what it names.</summary>
/// <param name="Appointment">The appointment.</param>
/// <param name="Position">Its post.</param>
/// <param name="Unit">The post's unit.</param>
/// <param name="Counter">The counter, if one.</param>
public sealed record AppointmentRow(Appointment Appointment, Position Position, OfficeUnit Unit, ServiceCounter? Counter);

/// <summary>All that the administrator sees of an officer.</summary>
/// <param name="Officer">The person.</param>
/// <param name="Account">The account; its secrets are not shown.</param>
/// <param name="Appointments">Every appointment, the latest first.</param>
/// <param name="Passkeys">How many passkeys the account has.</param>
public sealed record OfficerFile(Officer Officer, Account Account, IReadOnlyList<AppointmentRow> Appointments, int Passkeys);
