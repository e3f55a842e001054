namespace Adminduk.Core.Organisation;

/// <summary>Whose sign-in an account is.</summary>
public enum AccountKind
{
    /// <summary>Of somebody who works for the office.</summary>
    Officer,

    /// <summary>Of somebody who asks the office for a service.</summary>
    Resident,
}
