using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Adminduk.Web.Hosting;

/// <summary>Uses <see cref="DatePartsBinder"/> for every civil date.</summary>
internal sealed class DatePartsBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
}
