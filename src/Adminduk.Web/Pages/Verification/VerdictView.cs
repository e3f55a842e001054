using Adminduk.Core.Documents;
using Adminduk.Web.TagHelpers;

namespace Adminduk.Web.Pages.Verification;

/// <summary>A verdict and what a bank clerk compares.</summary>
/// <param name="Verdict">One of four.</param>
/// <param name="Document">The document, when it is one of ours.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Number">Its number; that of a family card is masked.</param>
/// <param name="Subject">Whose it is, masked.</param>
/// <param name="Office">Who issued it.</param>
/// <param name="Test">True when a test certificate signed it.</param>
public sealed record VerdictView(VerificationVerdict Verdict, IssuedDocument? Document, string Kind, string Number, string Subject, string Office, bool Test)
{
    /// <summary>Last part of the keys of its words.</summary>
    public string Key => Verdict.ToString().ToLowerInvariant();

    /// <summary>Its colour.</summary>
    public Tone Tone => Verdict switch
    {
        VerificationVerdict.InForce => Tone.Green,
        VerificationVerdict.NotInForce => Tone.Amber,
        _ => Tone.Red,
    };
}
