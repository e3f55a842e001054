namespace Adminduk.Core.Reporting;

/// <summary>Cases that were sent back for one thing.</summary>
/// <param name="Service">Service code.</param>
/// <param name="Item">Requirement id, or <c>field:</c> and a field id.</param>
/// <param name="Cases">How many cases.</param>
public sealed record ReturnGroup(string Service, string Item, int Cases);
