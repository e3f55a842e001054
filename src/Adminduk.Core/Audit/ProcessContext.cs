using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Adminduk.Core.Common;

namespace Adminduk.Core.Audit;

/// <summary>The act in progress: every write takes one, so that nothing is saved without who, when and why.</summary>
public sealed class ProcessContext
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal ProcessContext(Process process, Actor actor)
    {
        Process = process;
        Actor = actor;
    }

    /// <summary>The row being written.</summary>
    public Process Process { get; }

    /// <summary>Who acts.</summary>
    public Actor Actor { get; }

    /// <summary>The single instant of the act, UTC.</summary>
    public DateTime Now => Process.At;

    /// <summary>Records one change. Snapshots are small records or dictionaries; null = came to be, or ended.</summary>
    public void Record(string name, string subjectKind, Guid subjectId, object? before, object? after)
    {
        var (old, fresh) = (Write(before), Write(after));
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var order = Process.Events.Count + 1;
        Process.Events.Add(new ProcessEvent
        {
            ProcessId = Process.Id,
            Order = order,
            Name = name,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            At = Now,
            Before = old,
            After = fresh,
            Changed = Differences.Between(old, fresh),
            Salt = salt,
            LeafHash = LeafHash.Of(Process.Id, order, name, subjectKind, subjectId, Now, old, fresh, salt),
        });
    }

    private static string? Write(object? snapshot) => snapshot is null ? null : JsonSerializer.Serialize(snapshot, snapshot.GetType(), Json);
}
