using System.Reflection;

namespace Adminduk.Core.Tests.House;

/// <summary>Every type that another type names in its shape: bases, fields, members, parameters, type arguments.</summary>
internal static class Signatures
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Of(Type type)
    {
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(f => f.FieldType),
            .. type.GetProperties(All).Select(p => p.PropertyType),
            .. type.GetConstructors(All).SelectMany(Parameters),
            .. type.GetMethods(All).SelectMany(m => Parameters(m).Append(m.ReturnType)),
        ];
        return named.OfType<Type>().SelectMany(Open).Distinct();
    }

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    private static IEnumerable<Type> Open(Type type) =>
        type.HasElementType ? Open(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Open).Append(type.GetGenericTypeDefinition())
        : [type];
}
