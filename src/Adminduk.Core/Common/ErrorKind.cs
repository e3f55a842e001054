namespace Adminduk.Core.Common;

/// <summary>What sort of answer a refused action deserves; pages and the API map it to a status.</summary>
public enum ErrorKind
{
    /// <summary>A field holds wrong input; the user can mend it (400).</summary>
    Invalid,

    /// <summary>The thing does not exist, or may not be known to exist (404).</summary>
    NotFound,

    /// <summary>The actor has no authority here (403).</summary>
    Forbidden,

    /// <summary>Somebody else was faster, or the client's copy is old (409).</summary>
    Conflict,

    /// <summary>Right input that a rule refuses (422).</summary>
    Refused,
}
