using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace SevenDay.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddSeriesStamps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-00");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-01");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-02");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-03");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-04");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-05");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-06");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-07");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-08");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-09");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-10");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-11");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-12");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-13");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-14");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-15");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-16");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-17");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-18");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-19");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-20");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-21");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-22");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-23");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-24");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-25");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-26");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-27");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-28");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-29");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-30");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures-31");

            migrationBuilder.CreateTable(
                name: "SeriesStamps",
                columns: table => new
                {
                    Bucket = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesStamps", x => x.Bucket);
                });

            // A row for every bucket there is, since saves move them and never make them. SQL Server takes at most 1,000 rows in one statement.
            for (var first = 0; first < 1024; first += 256)
            {
                var rows = new object[256, 2];
                for (var row = 0; row < 256; row++)
                {
                    (rows[row, 0], rows[row, 1]) = (first + row, new Guid("018f0000-0000-7000-8000-000000000000"));
                }

                migrationBuilder.InsertData(table: "SeriesStamps", columns: new[] { "Bucket", "Value" }, values: rows);
            }

            migrationBuilder.InsertData(
                table: "DataStamps",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "measures", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "values", new Guid("018f0000-0000-7000-8000-000000000000") }
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SeriesStamps");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "measures");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "values");

            migrationBuilder.InsertData(
                table: "DataStamps",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "measures-00", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-01", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-02", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-03", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-04", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-05", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-06", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-07", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-08", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-09", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-10", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-11", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-12", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-13", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-14", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-15", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-16", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-17", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-18", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-19", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-20", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-21", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-22", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-23", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-24", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-25", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-26", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-27", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-28", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-29", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-30", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "measures-31", new Guid("018f0000-0000-7000-8000-000000000000") }
                });
        }
    }
}
