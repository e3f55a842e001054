using Adminduk.Core.Acts;
using Adminduk.Core.Common;

namespace Adminduk.Core.Cases.Registers;

/// <summary>One act in the list of a register book.</summary>
/// <param name="Id">The act.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Number">Official number.</param>
/// <param name="Office">Office that registered it; empty = this one.</param>
/// <param name="RegisteredOn">Date of registration.</param>
/// <param name="EventDate">Date of the event.</param>
/// <param name="Late">Reported late.</param>
/// <param name="Status">Whether it is in force.</param>
/// <param name="Excerpts">Excerpts issued.</param>
public sealed record ActLine(Guid Id, ActKind Kind, string Number, string Office, DateOnly RegisteredOn, DateOnly EventDate, bool Late, ActStatus Status, int Excerpts)
{
    /// <summary>Names of those whom the act is about.</summary>
    [Sensitive]
    public required IReadOnlyList<string> Names { get; init; }
}
