using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace SevenDay.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddSavedViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Page = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ScopeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    OpensFirst = table.Column<bool>(type: "bit", nullable: false),
                    IsShared = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_AspNetUsers_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "DataStamps",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "board", new Guid("018f0000-0000-7000-8000-000000000000") },
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
                    { "measures-31", new Guid("018f0000-0000-7000-8000-000000000000") },
                    { "organisations", new Guid("018f0000-0000-7000-8000-000000000000") }
                });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_OwnerId_Name",
                table: "SavedViews",
                columns: new[] { "OwnerId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "board");

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

            migrationBuilder.DeleteData(
                table: "DataStamps",
                keyColumn: "Name",
                keyValue: "organisations");
        }
    }
}
