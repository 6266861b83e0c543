using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SevenDay.Data.Sqlite;

/// <summary>Lets the migration tool make a context without the portal.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteRegistration.Use(options, "Data Source=design-time.db");
        return new PortalDbContext(options.Options);
    }
}
