namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Draws items as often as their weights say: each takes as many slots as it weighs.</summary>
internal sealed class Wheel<T>(IEnumerable<(T Item, int Weight)> items)
{
    private readonly T[] slots = [.. items.SelectMany(i => Enumerable.Repeat(i.Item, i.Weight))];

    public bool IsEmpty => slots.Length == 0;

    public T Spin(SeededRandom random) => slots[random.Below(slots.Length)];
}
