using System.Globalization;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Adminduk.Web.Hosting;

/// <summary>Binds a civil date from three fields, or from one value <c>yyyy-MM-dd</c> (links) or <c>dd-MM-yyyy</c> (typed).</summary>
internal sealed class DatePartsBinder : IModelBinder
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy"];

    public Task BindModelAsync(ModelBindingContext context)
    {
        var values = context.ValueProvider;
        var single = values.GetValue(context.ModelName);
        if (single != ValueProviderResult.None)
            BindSingle(context, single);
        else if (values.ContainsPrefix(context.ModelName))
            BindParts(context);
        return Task.CompletedTask;
    }

    private static void BindSingle(ModelBindingContext context, ValueProviderResult value)
    {
        context.ModelState.SetModelValue(context.ModelName, value);
        var text = value.FirstValue?.Trim();
        if (string.IsNullOrEmpty(text))
            context.Result = ModelBindingResult.Success(null);
        else if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            context.Result = ModelBindingResult.Success(date);
        else
            context.ModelState.TryAddModelError(context.ModelName, Core.Common.Texts.Get("shared.date-not-real", text));
    }

    private static void BindParts(ModelBindingContext context)
    {
        var parts = DateParts.From(part =>
        {
            var name = $"{context.ModelName}.{part}";
            var value = context.ValueProvider.GetValue(name);
            context.ModelState.SetModelValue(name, value);
            return value.FirstValue;
        });
        var outcome = parts.Read(context.ModelName);
        if (outcome.Ok)
            context.Result = ModelBindingResult.Success(outcome.Value);
        else
            context.ModelState.AddErrors(outcome.Errors);
    }
}
