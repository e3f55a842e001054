using Adminduk.Core.Cases;
using Adminduk.Core.Common;

namespace Adminduk.Web.Pages.Tracking;

/// <summary>Opens a case for whoever holds the link of its receipt.</summary>
public sealed class TrackingDesk(CaseTracking tracking, CaseFiles files)
{
    /// <summary>The case of a token.</summary>
    public async Task<Outcome<CaseFile>> OpenAsync(string token, CancellationToken ct)
    {
        var found = await tracking.ByTokenAsync(token, ct);
        return found.Try(out var @case) ? await files.FillAsync(@case, ct) : Outcome<CaseFile>.Fail(found.Errors);
    }
}
