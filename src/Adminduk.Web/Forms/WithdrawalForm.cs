using Adminduk.Core.Cases;
using Adminduk.Core.Common;

namespace Adminduk.Web.Forms;

/// <summary>The form that withdraws a request; it may stand beside others that have a note of their own.</summary>
internal static class WithdrawalForm
{
    /// <summary>Name of its reason.</summary>
    public const string Reason = "withdrawal";

    /// <summary>What was written.</summary>
    public static string ReasonIn(HttpRequest request) => request.Form[Reason].ToString();

    /// <summary>The refusal, beside the form's own field.</summary>
    public static Outcome AtReason(Outcome<Case> refused) => Outcome.Fail(refused.Errors.Select(e => e.Field is null ? e : e with { Field = Reason }));
}
