using Adminduk.Core.Catalogue;
using Adminduk.Core.Common;
using Adminduk.Core.Messages;

namespace Adminduk.Web.Hosting;

/// <summary>Finds every fault of a set-up at once, each with its mend.</summary>
internal static class OptionsProver
{
    /// <summary>The faults in the current UI language; empty when the set-up may start.</summary>
    public static List<string> Prove(AdmindukOptions options, MessagingOptions messages)
    {
        List<string> faults = [];
        if (options.DatabaseFile.Length > 0 && !File.Exists(options.DatabaseFile)) faults.Add(Texts.Get("hosting.no-database-file", options.DatabaseFile));
        if (options.DataFolder.Length == 0) faults.Add(Texts.Get("hosting.no-data-folder"));
        ProveProfile(options, faults);
        foreach (var url in options.Urls.Split(';', StringSplitOptions.TrimEntries))
            if (!IsAddress(url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal))) faults.Add(Texts.Get("hosting.bad-url", url));
        if (options.PublicUrl.Length > 0 && !IsAddress(options.PublicUrl)) faults.Add(Texts.Get("hosting.bad-public-url", options.PublicUrl));
        ProveMail(messages.Smtp, faults);
        if (messages.Gammu.Folder.Length > 0 && !Directory.Exists(messages.Gammu.Folder)) faults.Add(Texts.Get("hosting.no-sms-folder", messages.Gammu.Folder));
        return faults;
    }

    private static void ProveProfile(AdmindukOptions options, List<string> faults)
    {
        var root = options.Catalogue.Length > 0 ? options.Catalogue : CatalogueLoader.ShippedRoot;
        if (!Directory.Exists(root))
        {
            faults.Add(Texts.Get("hosting.no-catalogue", root));
            return;
        }

        if (File.Exists(Path.Combine(root, options.Profile, "profile.yaml"))) return;
        var known = Directory.GetDirectories(root).Where(d => File.Exists(Path.Combine(d, "profile.yaml"))).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        faults.Add(Texts.Get("hosting.unknown-profile", options.Profile, string.Join(", ", known)));
    }

    private static void ProveMail(SmtpOptions smtp, List<string> faults)
    {
        if (smtp.Host.Length == 0) return;
        if (smtp.Port is < 1 or > 65535) faults.Add(Texts.Get("hosting.bad-port", smtp.Port));
        if (!smtp.From.Contains('@', StringComparison.Ordinal)) faults.Add(Texts.Get("hosting.bad-sender", smtp.From));
        if (smtp.PasswordFile.Length > 0 && !File.Exists(smtp.PasswordFile)) faults.Add(Texts.Get("hosting.no-password-file", smtp.PasswordFile));
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
