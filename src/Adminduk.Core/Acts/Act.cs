using Adminduk.Core.Audit;
using Adminduk.Core.Common;

namespace Adminduk.Core.Acts;

/// <summary>A civil registration act (akta) in its register book. Its text is never lost: a correction keeps the old one, an annulment keeps all.</summary>
public sealed partial class Act : IRegional, IVersioned, IAudited
{
    /// <inheritdoc/>
    public int Regency { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Kind.</summary>
    public ActKind Kind { get; init; }

    /// <summary>Register book: <c>LU</c> births in time, <c>LT</c> late births, <c>KM</c>, <c>KW</c>, <c>CR</c>, <c>PA</c>, <c>PS</c>; <c>LAMA</c> for acts of before this system or of another office.</summary>
    public required string Book { get; init; }

    /// <summary>Year of the book.</summary>
    public int Year { get; init; }

    /// <summary>Place in the book, from 1 without a gap; null in the book <c>LAMA</c>.</summary>
    public int? Sequence { get; init; }

    /// <summary>Official number; an old number has any shape.</summary>
    public required string Number { get; init; }

    /// <summary>Office that registered it; empty = this one.</summary>
    public string Office { get; init; } = "";

    /// <summary>Date of registration, office date.</summary>
    public DateOnly RegisteredOn { get; init; }

    /// <summary>Date of the event.</summary>
    public DateOnly EventDate { get; internal set; }

    /// <summary>Reported after the time that the law sets.</summary>
    public bool Late { get; init; }

    /// <summary>The text in force: the record of its kind, JSON.</summary>
    [Sensitive]
    public required string Content { get; set; }

    /// <summary>Whether it is in force.</summary>
    public ActStatus Status { get; internal set; }

    /// <summary>The case it came of; null for an act taken over from paper.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>Excerpts (kutipan) issued so far, the first included.</summary>
    public int Excerpts { get; internal set; }

    /// <summary>Archive: room.</summary>
    public string? Room { get; internal set; }

    /// <summary>Archive: cabinet.</summary>
    public string? Cabinet { get; internal set; }

    /// <summary>Archive: box.</summary>
    public string? Box { get; internal set; }

    /// <summary>Archive: sheet.</summary>
    public string? Sheet { get; internal set; }

    /// <inheritdoc/>
    public long Version { get; internal set; }

    /// <summary>The people it names.</summary>
    public List<ActPerson> People { get; } = [];

    /// <summary>Its margin, oldest first.</summary>
    public List<MarginalNote> Notes { get; } = [];

    /// <summary>Texts that were in force before, oldest first.</summary>
    public List<ActRevision> Revisions { get; } = [];
}
