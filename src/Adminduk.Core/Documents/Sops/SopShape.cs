namespace Adminduk.Core.Documents.Sops;

/// <summary>The symbol of an activity; with the arrow and the off-page connector these are the five of PermenPANRB 35/2012.</summary>
public enum SopShape
{
    /// <summary>Box: an activity.</summary>
    Process,

    /// <summary>Diamond: an activity that ends in a choice.</summary>
    Decision,

    /// <summary>Capsule: the first or last activity.</summary>
    Terminator,
}
