using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Adminduk.Testing;

/// <summary>Runs a theory with each value on each engine: <c>(Engine engine, string value)</c>.</summary>
/// <param name="values">The second argument, one run each.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CombinatorialEnginesAttribute(params object[] values) : DataAttribute
{
    /// <summary>The values given.</summary>
    public IReadOnlyList<object> Values => values;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. from engine in Enum.GetValues<Engine>() from value in values select new TheoryDataRow(engine, value)]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
