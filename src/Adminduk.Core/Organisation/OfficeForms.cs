namespace Adminduk.Core.Organisation;

/// <summary>A unit as the administrator writes it.</summary>
/// <param name="Id">The unit to change; null for a new one.</param>
/// <param name="Name">Official name.</param>
/// <param name="Kind">Unit kind.</param>
/// <param name="Area">Region code it serves.</param>
/// <param name="ParentId">The unit above.</param>
/// <param name="Address">Street address.</param>
/// <param name="Active">False closes it.</param>
public sealed record UnitForm(Guid? Id, string? Name, string? Kind, string? Area, Guid? ParentId, string? Address, bool Active = true);

/// <summary>A post as the administrator writes it.</summary>
/// <param name="Id">The post to change; null for a new one.</param>
/// <param name="UnitId">Its unit.</param>
/// <param name="Title">Official title.</param>
/// <param name="Role">Role it gives.</param>
/// <param name="Service">Service it is limited to.</param>
/// <param name="OperationalSuperiorId">Who directs the daily work.</param>
/// <param name="AdministrativeSuperiorId">Who decides on appointment and discipline.</param>
public sealed record PositionForm(
    Guid? Id, Guid UnitId, string? Title, string? Role, string? Service = null, Guid? OperationalSuperiorId = null, Guid? AdministrativeSuperiorId = null);

/// <summary>An officer as the administrator writes him.</summary>
/// <param name="Name">Name with titles.</param>
/// <param name="Nip">18 digits, or nothing.</param>
/// <param name="Login">User name of the account; read for a new officer only.</param>
/// <param name="Email">E-mail address, or nothing.</param>
public sealed record OfficerForm(string? Name, string? Nip, string? Login, string? Email);

/// <summary>An appointment as the administrator writes it.</summary>
/// <param name="OfficerId">Who.</param>
/// <param name="PositionId">Which post.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or nothing.</param>
/// <param name="Acting">Acting for the holder (Plt.).</param>
/// <param name="Decree">The decree it rests on.</param>
/// <param name="CounterId">Counter of the unit, or nothing.</param>
public sealed record AppointmentForm(Guid OfficerId, Guid PositionId, DateOnly? From, DateOnly? To, bool Acting, string? Decree, Guid? CounterId);

/// <summary>A new account with the password that is shown once.</summary>
/// <param name="Id">Officer and account.</param>
/// <param name="Login">User name.</param>
/// <param name="Password">Opens the account once, within three days.</param>
public sealed record NewAccount(Guid Id, string Login, string Password);
