namespace Adminduk.Core.Documents;

/// <summary>What proves a signed document on paper; a sheet without it is a draft.</summary>
/// <param name="QrText">Whole text of the QR code, from <see cref="Qr.DocumentQr"/>.</param>
/// <param name="CheckAddress">Where people check by hand, without scheme: <c>adminduk.example.go.id/verifikasi</c>.</param>
/// <param name="Code">The verification token, to be typed there.</param>
/// <param name="IsTest">The signing certificate comes from a test authority; the sheet says so.</param>
public sealed record DocumentSeal(string QrText, string CheckAddress, string Code, bool IsTest);
