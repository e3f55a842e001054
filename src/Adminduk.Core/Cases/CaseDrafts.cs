using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases;

/// <summary>Keeps what is being written, so that a refresh or a lost signal loses nothing.</summary>
public sealed class CaseDrafts(AdmindukDbContext db, OfficeClock clock)
{
    /// <summary>Begins a draft and gives the token that opens it again.</summary>
    public async Task<(CaseDraft Draft, string Token)> BeginAsync(string service, CaseChannel channel, Guid? owner, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        var token = Secrets.NewToken();
        var draft = new CaseDraft
        {
            Id = Ids.New(clock.Now),
            TokenHash = Secrets.Hash(token),
            Service = service,
            Channel = channel,
            OwnerId = owner,
            Answers = AnswerJson.Write(answers),
            UpdatedAt = clock.Now,
        };
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        return (draft, token);
    }

    private const int Tries = 3;

    /// <summary>How long a draft is kept after its last change.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>The draft that a browser may go on with, tracked; null when it is too old, for another service or another person's.</summary>
    public async Task<CaseDraft?> OpenAsync(string token, string service, Guid? owner, CancellationToken ct) =>
        await FindAsync(token, ct) is { } draft && draft.Service == service && draft.OwnerId == owner && draft.UpdatedAt > clock.Now - Lifetime ? draft : null;

    /// <summary>The draft of a token, tracked, or null.</summary>
    public Task<CaseDraft?> FindAsync(string token, CancellationToken ct)
    {
        var hash = Secrets.Hash(token);
        return db.CaseDrafts.FirstOrDefaultAsync(d => d.TokenHash == hash, ct);
    }

    /// <summary>Adds answers of a page to a draft; an empty answer removes the old one.</summary>
    public Task SaveAsync(CaseDraft draft, IReadOnlyDictionary<string, string> answers, CancellationToken ct) => ChangeAsync(
        draft,
        () =>
        {
            var all = AnswerJson.Read(draft.Answers);
            foreach (var (field, value) in answers)
            {
                if (value.Length == 0) all.Remove(field);
                else all[field] = value;
            }

            draft.Answers = AnswerJson.Write(all);
        },
        ct);

    /// <summary>Puts a file in place of an earlier one for the same requirement.</summary>
    public Task AttachAsync(CaseDraft draft, FiledAttachment file, CancellationToken ct) => ChangeAsync(
        draft,
        () => draft.Files = AnswerJson.WriteList(AnswerJson.ReadList<FiledAttachment>(draft.Files).Where(f => f.Requirement != file.Requirement).Append(file)),
        ct);

    /// <summary>Throws a draft away.</summary>
    public async Task RemoveAsync(CaseDraft draft, CancellationToken ct)
    {
        db.Remove(draft);
        await db.SaveChangesAsync(ct);
    }

    // The same person may write in two tabs: the later one adds to what the earlier one kept.
    private async Task ChangeAsync(CaseDraft draft, Action change, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            change();
            draft.UpdatedAt = clock.Now;
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                await db.Entry(draft).ReloadAsync(ct);
            }
        }
    }
}
