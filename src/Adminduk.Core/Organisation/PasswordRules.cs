using Adminduk.Core.Common;
using Microsoft.AspNetCore.Identity;

namespace Adminduk.Core.Organisation;

/// <summary>A good password is long and not obvious; which characters it holds does not matter.</summary>
/// <param name="office">The office whose name nobody may use as a password.</param>
public sealed class PasswordRules(OfficeName office) : IPasswordValidator<Account>
{
    /// <summary>Fewest characters.</summary>
    public const int Least = 12;

    /// <summary>Most characters, so that nobody makes us hash a book.</summary>
    public const int Most = 128;

    /// <summary>What is wrong with a password, or null.</summary>
    public Error? Check(string field, string? password, params string?[] ownWords)
    {
        if (password is null || password.Length < Least) return Error.Invalid(field, "organisation.password-short", Least);
        if (password.Length > Most) return Error.Invalid(field, "organisation.password-long", Most);
        return ObviousPasswords.Holds(password, [.. ownWords, office.Value])
            ? Error.Invalid(field, "organisation.password-obvious")
            : null;
    }

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        Check("Password", password, user.UserName, user.DisplayName) is { } error
            ? IdentityResult.Failed(new IdentityError { Code = error.Code, Description = error.Message })
            : IdentityResult.Success);
}

/// <summary>The office's name, as far as passwords and authenticator apps need it.</summary>
/// <param name="Value">Such as <c>Disdukcapil Kabupaten Bintan</c>.</param>
public sealed record OfficeName(string Value);
