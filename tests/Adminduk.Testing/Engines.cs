using Xunit;

namespace Adminduk.Testing;

/// <summary>Both engines, for <c>[Theory, ClassData(typeof(Engines))]</c>.</summary>
public sealed class Engines : TheoryData<Engine>
{
    /// <summary>Makes the two rows.</summary>
    public Engines()
    {
        Add(Engine.Sqlite);
        Add(Engine.Postgres);
    }
}
