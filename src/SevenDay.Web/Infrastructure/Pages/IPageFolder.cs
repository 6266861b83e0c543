using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;

namespace SevenDay.Web.Infrastructure.Pages;

/// <summary>What holds for every page of a folder. Each folder has one, in its Conventions.cs.</summary>
public interface IPageFolder
{
    void Apply(PageConventionCollection pages);
}

public static class PageFolderExtensions
{
    /// <summary>Shows the folder only to roles with the permission; each request checks it again.</summary>
    public static PageConventionCollection Require(this PageConventionCollection pages, string folder, Permission permission)
    {
        pages.AuthorizeFolder(folder, permission.ToString());
        return pages;
    }
}
