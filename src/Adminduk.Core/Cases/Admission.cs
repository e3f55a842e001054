using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases;

/// <summary>A request that may come in.</summary>
/// <param name="Resident">The applicant's register entry, when there is one.</param>
/// <param name="Area">Dotted code of the village whose units serve it.</param>
/// <param name="Grant">The post of the receiving officer; null on the web.</param>
/// <param name="Officer">His name.</param>
/// <param name="ClientId">The machine client that speaks for the applicant.</param>
public sealed record Admission(Resident? Resident, string Area, Grant? Grant, string? Officer, Guid? ClientId = null);
