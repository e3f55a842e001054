namespace Adminduk.Core.Common;

/// <summary>Who acts: an officer with grants, a resident on the web, a machine client or the system itself.</summary>
/// <param name="Kind">Which of the four.</param>
/// <param name="Id">Officer, machine client or account; empty for the system and for a resident without an account.</param>
/// <param name="Name">The name that goes on the record.</param>
public sealed record Actor(ActorKind Kind, Guid Id, string Name)
{
    /// <summary>What the actor may do, where and for which service; read at sign-in from the appointments in force today.</summary>
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>Roles of the actor's posts that do not count yet, because neither a second factor nor a passkey was shown.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>The system acting by itself: clocks, imports, clean-up.</summary>
    public static readonly Actor System = new(ActorKind.System, Guid.Empty, "Adminduk");

    /// <summary>A resident who acts for himself, proven by a receipt code or an account.</summary>
    public static Actor Applicant(string name, Guid account = default) => new(ActorKind.Applicant, account, name);

    /// <summary>The first grant that gives this role for this area and service, or null.</summary>
    public Grant? Find(string role, string area, string? service) =>
        Grants.FirstOrDefault(g => g.Role == role && g.Covers(area) && (g.Service is null || service is null || g.Service == service));

    /// <summary>True when any grant gives this role, wherever.</summary>
    public bool Has(string role) => Grants.Any(g => g.Role == role);
}

/// <summary>The four sorts of actors.</summary>
public enum ActorKind
{
    /// <summary>The system itself.</summary>
    System,

    /// <summary>A resident or someone with a power of attorney.</summary>
    Applicant,

    /// <summary>A person in an office post.</summary>
    Officer,

    /// <summary>A portal, kiosk or bot with an API key.</summary>
    Machine,
}
