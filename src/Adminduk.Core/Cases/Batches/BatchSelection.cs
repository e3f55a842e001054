namespace Adminduk.Core.Cases.Batches;

/// <summary>The cases of a work list that may go on together.</summary>
/// <param name="Rows">The cases.</param>
/// <param name="Signs">True when the step of at least one of them signs a document.</param>
public sealed record BatchSelection(IReadOnlyList<WorkRow> Rows, bool Signs);
