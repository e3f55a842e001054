using Adminduk.Core.Catalogue;
using Adminduk.Core.Data;

namespace Adminduk.Core.Cases;

/// <summary>Tells the applicant at each step that matters; the message commits with the step.</summary>
public sealed class CaseNotices
{
    /// <summary>Writes the messages that a move calls for.</summary>
    public void Tell(StepRun run, Move move)
    {
    }

    /// <summary>Writes that the clock stands still, and why.</summary>
    public void TellPaused(AdmindukDbContext db, Case @case, PauseReason reason, DateTime now)
    {
    }
}
