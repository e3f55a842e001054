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

    /// <summary>The draft of a token, tracked, or null.</summary>
    public Task<CaseDraft?> FindAsync(string token, CancellationToken ct)
    {
        var hash = Secrets.Hash(token);
        return db.CaseDrafts.FirstOrDefaultAsync(d => d.TokenHash == hash, ct);
    }

    /// <summary>Adds answers of a page to a draft; an empty answer removes the old one.</summary>
    public async Task SaveAsync(CaseDraft draft, IReadOnlyDictionary<string, string> answers, CancellationToken ct)
    {
        var all = AnswerJson.Read(draft.Answers);
        foreach (var (field, value) in answers)
        {
            if (value.Length == 0) all.Remove(field);
            else all[field] = value;
        }

        draft.Answers = AnswerJson.Write(all);
        draft.UpdatedAt = clock.Now;
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Puts a file in place of an earlier one for the same requirement.</summary>
    public async Task AttachAsync(CaseDraft draft, FiledAttachment file, CancellationToken ct)
    {
        var files = AnswerJson.ReadList<FiledAttachment>(draft.Files).Where(f => f.Requirement != file.Requirement).Append(file);
        draft.Files = AnswerJson.WriteList(files);
        draft.UpdatedAt = clock.Now;
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Throws a draft away.</summary>
    public async Task RemoveAsync(CaseDraft draft, CancellationToken ct)
    {
        db.Remove(draft);
        await db.SaveChangesAsync(ct);
    }
}
