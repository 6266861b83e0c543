using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace SevenDay.Web.Infrastructure.Pages;

/// <summary>Builds the addresses that each feature offers as methods.</summary>
public static class Links
{
    /// <summary>The path with the values that are there.</summary>
    public static string To(string path, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in values)
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text)
                query.Add(name, text);
        return path + query;
    }
}
