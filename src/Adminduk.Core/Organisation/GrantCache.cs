using System.Collections.Concurrent;
using Adminduk.Core.Common;

namespace Adminduk.Core.Organisation;

/// <summary>Grants read a moment ago; emptied by every change to posts and appointments in this process, old after 30 seconds in others.</summary>
public sealed class GrantCache
{
    private const int Most = 5000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, Entry> entries = new();

    /// <summary>The officer with all grants of that day, if read lately.</summary>
    public Actor? Find(Guid officer, DateOnly today, DateTime now) =>
        entries.TryGetValue(officer, out var entry) && entry.Day == today && now < entry.Until ? entry.Actor : null;

    /// <summary>Keeps what was read.</summary>
    public void Keep(Actor actor, DateOnly today, DateTime now)
    {
        if (entries.Count >= Most) entries.Clear();
        entries[actor.Id] = new Entry(actor, today, now + Lifetime);
    }

    /// <summary>Forgets everything: a post or an appointment changed.</summary>
    public void Clear() => entries.Clear();

    private sealed record Entry(Actor Actor, DateOnly Day, DateTime Until);
}
