namespace Adminduk.Core.Cases;

/// <summary>The work that waits at a role for one service in one village.</summary>
/// <param name="Role">Role id.</param>
/// <param name="Service">Service code.</param>
/// <param name="Area">Dotted code of the village.</param>
/// <param name="Open">Open cases.</param>
/// <param name="Overdue">Of these, past their promise.</param>
public sealed record WorkLoad(string Role, string Service, string Area, int Open, int Overdue);
