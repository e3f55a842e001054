using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc;

namespace Adminduk.Web.Accounts;

internal sealed class StepUp(ICurrentActor current, OfficeClock clock, IHttpContextAccessor accessor) : IStepUp
{
    public bool IsFresh => current.SignedIn?.IsFresh(clock.Now) == true;

    public IActionResult? Demand(string? back = null)
    {
        if (IsFresh) return null;
        var request = accessor.HttpContext!.Request;
        var target = back ?? request.PathBase + request.Path + request.QueryString;
        return new LocalRedirectResult("/akun/konfirmasi" + QueryString.Create(SessionCookie.ReturnName, target));
    }
}
