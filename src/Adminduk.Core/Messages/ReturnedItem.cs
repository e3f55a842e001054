namespace Adminduk.Core.Messages;

/// <summary>One thing to mend, in the recipient's language.</summary>
/// <param name="Item">What: the requirement or field.</param>
/// <param name="Reason">Why it was sent back.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ReturnedItem(string Item, string Reason, string Remedy);
