namespace Adminduk.Core.Clients;

/// <summary>One call of a machine client, as it stands on the record.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Template of the address, without the values in it: they may open a case or a document.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Code">Why it was refused; null when it was not.</param>
/// <param name="Case">The case it was about.</param>
/// <param name="Nik">Whom it was about, masked.</param>
public sealed record ApiCall(string Method, string Route, int Status = 0, string? Code = null, Guid? Case = null, string? Nik = null);
