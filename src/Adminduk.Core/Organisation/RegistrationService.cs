using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Core.Messages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Organisation;

/// <summary>Residents open an account: the address is proven by a code, and nobody learns who already has one.</summary>
public sealed class RegistrationService(AdmindukDbContext db, UserManager<Account> users, PasswordRules rules, OfficeClock clock)
{
    private const int TriesPerContact = 5;
    private const int TriesPerAddress = 20;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Sends a code, or to a known address the word that it has an account; the answer is the same.</summary>
    public async Task<Outcome<Guid>> BeginAsync(RegistrationForm form, string address, CancellationToken ct)
    {
        var contact = Contact.Read(form.Contact);
        var errors = Check(form, contact);
        if (errors.Count > 0) return Outcome<Guid>.Fail(errors);
        if (!await MayTryAsync(contact!, address, ct)) return Error.Refused("organisation.too-many-tries");
        var known = await users.FindByNameAsync(contact!.Value) is not null;
        var code = Secrets.NewCode(6);
        var pending = new PendingRegistration
        {
            Id = Ids.New(clock.Now),
            Contact = contact.Value,
            Name = form.Name!.Trim(),
            Nik = Names.Blank(form.Nik),
            PasswordHash = users.PasswordHasher.HashPassword(new Account { DisplayName = "" }, form.Password!),
            CodeHash = known ? null : Secrets.Hash(code),
            CreatedAt = clock.Now,
        };
        db.Add(pending);
        db.Add(Message(contact, known, code));
        await db.SaveChangesAsync(ct);
        return pending.Id;
    }

    /// <summary>Makes the account once the right code is shown.</summary>
    public async Task<Outcome<Account>> FinishAsync(Guid id, string? code, CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        var pending = await db.PendingRegistrations.SingleOrDefaultAsync(r => r.Id == id, ct);
        if (pending is null || pending.Attempts >= PendingRegistration.MaxAttempts || clock.Now - pending.CreatedAt > PendingRegistration.Lifetime)
            return Error.Refused("organisation.registration-gone");
        var clean = string.Concat((code ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (pending.CodeHash is not { } hash || !Secrets.Matches(clean, hash) || await users.FindByNameAsync(pending.Contact) is not null)
        {
            pending.Attempts++;
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return Error.Invalid("Code", "organisation.registration-code-wrong");
        }

        var account = Make(pending);
        db.Remove(pending);
        db.Begin("account.registered", Actor.Applicant(account.DisplayName, account.Id), clock.Now, subject: account.Id)
            .Record("account.registered", "account", account.Id, null, new { account.DisplayName });
        var made = await users.CreateAsync(account);
        if (!made.Succeeded) throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Code)));
        await transaction.CommitAsync(ct);
        return account;
    }

    private List<Error> Check(RegistrationForm form, Contact? contact)
    {
        var errors = new List<Error>();
        if (Names.Check("Name", form.Name, 120) is { } wrong) errors.Add(wrong);
        if (contact is null) errors.Add(Error.Invalid("Contact", "organisation.contact-wrong"));
        if (Names.Blank(form.Nik) is { } nik && (nik.Length != 16 || !nik.All(char.IsAsciiDigit))) errors.Add(Error.Invalid("Nik", "organisation.nik-wrong", nik.Length));
        if (rules.Check("Password", form.Password, form.Name, form.Contact) is { } weak) errors.Add(weak);
        return errors;
    }

    private async Task<bool> MayTryAsync(Contact contact, string address, CancellationToken ct) =>
        await db.TryTakeAsync($"register:contact:{contact.Value}", TriesPerContact, Window, clock.Now, ct)
        && await db.TryTakeAsync($"register:address:{address}", TriesPerAddress, Window, clock.Now, ct);

    private OutboxMessage Message(Contact contact, bool known, string code) => new()
    {
        Id = Ids.New(clock.Now),
        Channel = contact.Channel,
        To = contact.Value,
        Subject = known ? Texts.Get("organisation.mail-known-subject") : Texts.Get("organisation.mail-code-subject", code),
        Body = known ? Texts.Get("organisation.mail-known-body") : Texts.Get("organisation.mail-code-body", code),
        CreatedAt = clock.Now,
        NextAttemptAt = clock.Now,
    };

    private Account Make(PendingRegistration pending)
    {
        var email = pending.Contact.Contains('@', StringComparison.Ordinal);
        return new Account
        {
            Id = Ids.New(clock.Now),
            UserName = pending.Contact,
            DisplayName = pending.Name,
            Kind = AccountKind.Resident,
            Nik = pending.Nik,
            PasswordHash = pending.PasswordHash,
            LockoutEnabled = true,
            Email = email ? pending.Contact : null,
            EmailConfirmed = email,
            PhoneNumber = email ? null : pending.Contact,
            PhoneNumberConfirmed = !email,
        };
    }
}

/// <summary>What a resident types to open an account.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Contact">E-mail address or phone number.</param>
/// <param name="Nik">NIK, or nothing.</param>
/// <param name="Password">Chosen password.</param>
public sealed record RegistrationForm(string? Name, string? Contact, string? Nik, string? Password);
