namespace Adminduk.Core.Common;

/// <summary>Authority = role × area × service, through one appointment to a post.</summary>
/// <param name="Role">Role id of the office profile: <c>section-head</c>.</param>
/// <param name="Area">Region code whose inside is covered: <c>21.01</c> covers <c>21.01.05.2003</c>.</param>
/// <param name="Service">Service code, or null for all.</param>
/// <param name="PositionId">The post.</param>
/// <param name="Title">The post's title, as it stands on documents.</param>
/// <param name="UnitId">The unit of the post.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="UnitKind">Unit kind of the profile: <c>office</c>, <c>ptsp-district</c> ...</param>
/// <param name="HasCounter">True when the officer sits at a counter (loket).</param>
public sealed record Grant(string Role, string Area, string? Service, Guid PositionId, string Title, Guid UnitId, string UnitName, string UnitKind, bool HasCounter)
{
    /// <summary>True when the region lies inside this grant's area.</summary>
    public bool Covers(string region) =>
        Area.Length == 0 || region == Area || (region.StartsWith(Area, StringComparison.Ordinal) && region[Area.Length] == '.');
}
