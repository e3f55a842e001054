using Adminduk.Core.Cases;

namespace Adminduk.Core.Reporting;

/// <summary>A post that an officer oversees.</summary>
/// <param name="Id">The post.</param>
/// <param name="Title">Official title.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Reach">Which work waits for it.</param>
/// <param name="Depth">Steps below the officer's own post; 0 = the own post.</param>
/// <param name="Holders">Who holds it today; empty = vacant.</param>
public sealed record SupervisedPost(Guid Id, string Title, string Unit, WorkReach Reach, int Depth, IReadOnlyList<string> Holders);
