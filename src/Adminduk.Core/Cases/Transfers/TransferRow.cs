using Adminduk.Core.Documents;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;

namespace Adminduk.Core.Cases.Transfers;

/// <summary>One line of the list of moves.</summary>
/// <param name="Transfer">The move.</param>
/// <param name="Names">Who leaves, as the own register names them; empty for people of another register.</param>
public sealed record TransferRow(Transfer Transfer, IReadOnlyList<string> Names);

/// <summary>The moves of an office, oldest first.</summary>
/// <param name="Out">From here.</param>
/// <param name="In">To here.</param>
public sealed record TransferLists(IReadOnlyList<TransferRow> Out, IReadOnlyList<TransferRow> In);

/// <summary>One move with what an officer looks at beside it.</summary>
/// <param name="Transfer">The move.</param>
/// <param name="People">Who leaves; empty for people of another register.</param>
/// <param name="Letter">The SKPWNI; null at the destination.</param>
/// <param name="Case">The request on this side.</param>
public sealed record TransferFile(Transfer Transfer, IReadOnlyList<Resident> People, IssuedDocument? Letter, Case? Case);
