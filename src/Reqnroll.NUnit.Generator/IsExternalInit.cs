namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept records, which .NET Standard 2.0 has no support of its own for.</summary>
internal static class IsExternalInit;
