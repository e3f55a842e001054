namespace Adminduk.Core.Reporting;

/// <summary>What a superior sees of the work below him.</summary>
/// <param name="Posts">Post by post; one case may wait for several posts of one role.</param>
/// <param name="Open">Open cases of all posts, each counted once.</param>
/// <param name="Overdue">Of these, past their promise.</param>
public sealed record SupervisionSheet(IReadOnlyList<PostLoad> Posts, int Open, int Overdue)
{
    /// <summary>The superior's own unit.</summary>
    public string Unit => Posts[0].Post.Unit;
}
