using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SevenDay.Data.SqlServer;

/// <summary>Lets the migration tool make a context without the portal and without a server.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerRegistration.Use(options, "Server=design-time;Database=SevenDay");
        return new PortalDbContext(options.Options);
    }
}
