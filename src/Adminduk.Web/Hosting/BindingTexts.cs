using Adminduk.Core.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Adminduk.Web.Hosting;

/// <summary>The framework's own words for input it cannot bind, replaced by ours in both languages.</summary>
internal static class BindingTexts
{
    /// <summary>Replaces every message.</summary>
    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Texts.Get("shared.value-unreadable", value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Texts.Get("shared.value-unreadable", value));
        messages.SetUnknownValueIsInvalidAccessor(_ => Texts.Get("shared.value-unknown"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Texts.Get("shared.value-unknown"));
        messages.SetValueIsInvalidAccessor(value => Texts.Get("shared.value-unreadable", value));
        messages.SetValueMustBeANumberAccessor(_ => Texts.Get("shared.value-not-number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Texts.Get("shared.value-not-number"));
        messages.SetValueMustNotBeNullAccessor(_ => Texts.Get("shared.value-missing"));
        messages.SetMissingBindRequiredValueAccessor(_ => Texts.Get("shared.value-missing"));
        messages.SetMissingKeyOrValueAccessor(() => Texts.Get("shared.value-missing"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Texts.Get("shared.value-missing"));
    }
}
