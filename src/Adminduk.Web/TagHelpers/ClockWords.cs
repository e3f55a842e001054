using Adminduk.Core.Common;

namespace Adminduk.Web.TagHelpers;

/// <summary>Time left or overdue, in words with the colour they carry.</summary>
public static class ClockWords
{
    private const int SoonMinutes = 30;

    /// <summary>A clock that stands still.</summary>
    public static (string Words, Tone Tone) Paused => (Texts.Get("shared.clock-paused"), Tone.Plain);

    /// <summary>Working days left; zero means today, negative means late.</summary>
    public static (string Words, Tone Tone) Days(int left) => left switch
    {
        < 0 => (Texts.Get(left == -1 ? "shared.clock-late-day" : "shared.clock-late-days", -left), Tone.Red),
        0 => (Texts.Get("shared.clock-today"), Tone.Amber),
        1 => (Texts.Get("shared.clock-day"), Tone.Amber),
        _ => (Texts.Get("shared.clock-days", left), Tone.Plain),
    };

    /// <summary>Working minutes left, told in hours from 120 on; negative means late, null means no limit.</summary>
    public static (string Words, Tone Tone) Minutes(int? left) => left switch
    {
        null => (Texts.Get("shared.clock-none"), Tone.Plain),
        <= -120 => (Texts.Get("shared.clock-late-hours", -left.Value / 60), Tone.Red),
        < 0 => (Texts.Get("shared.clock-late-minutes", -left.Value), Tone.Red),
        >= 120 => (Texts.Get("shared.clock-hours", left.Value / 60), Tone.Plain),
        _ => (Texts.Get("shared.clock-minutes", left.Value), left.Value <= SoonMinutes ? Tone.Amber : Tone.Plain),
    };
}
