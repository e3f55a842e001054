namespace Adminduk.Web.TagHelpers;

/// <summary>Where a step of a timeline stands.</summary>
public enum StepState
{
    /// <summary>Behind us.</summary>
    Done,

    /// <summary>Where it is now.</summary>
    Now,

    /// <summary>Still to come.</summary>
    Next,
}
