namespace Adminduk.Core.Reporting;

/// <summary>The work that waits for a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Open">Open cases.</param>
/// <param name="Overdue">Of these, past their promise.</param>
public sealed record PostLoad(SupervisedPost Post, int Open, int Overdue);
