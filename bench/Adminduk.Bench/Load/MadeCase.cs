using Adminduk.Core.Audit;
using Adminduk.Core.Cases;
using Adminduk.Core.Documents;

namespace Adminduk.Bench.Load;

/// <summary>A case made for the load, with the rows around it.</summary>
internal sealed class MadeCase(Case @case)
{
    /// <summary>The case with its steps and items.</summary>
    public Case Case { get; } = @case;

    /// <summary>One act for each step.</summary>
    public List<Process> Acts { get; } = [];

    /// <summary>Lines of books.</summary>
    public List<RegisterEntry> Lines { get; } = [];

    /// <summary>Its family card, from the first initial on.</summary>
    public List<IssuedDocument> Documents { get; } = [];
}
