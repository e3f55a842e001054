namespace Adminduk.Core.Cases;

/// <summary>The work that waits for a role.</summary>
/// <param name="Role">Role id.</param>
/// <param name="Open">Open cases.</param>
/// <param name="Overdue">Of these, past their promise.</param>
public sealed record RoleLoad(string Role, int Open, int Overdue);
