namespace Adminduk.Core.Messages;

/// <summary>Which messages to list; null = all.</summary>
/// <param name="Status">Where they stand.</param>
/// <param name="Channel">E-mail or SMS.</param>
/// <param name="CaseNumber">Number of the request they tell of.</param>
/// <param name="Page">1-based page.</param>
public sealed record MessageFilter(MessageStatus? Status = null, string? Channel = null, string? CaseNumber = null, int Page = 1);
