using Adminduk.Core.Common;

namespace Adminduk.Core.Messages;

/// <summary>Whom to tell, on every channel that is given.</summary>
/// <param name="Email">E-mail address, or null.</param>
/// <param name="Phone">Phone number as people write it, or null.</param>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
public sealed record Recipient([property: Sensitive] string? Email, [property: Sensitive] string? Phone, string Language);
