using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddServicePartsAndCapacity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PartOfId",
                table: "Services",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CapacityReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ServiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CapacityReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CapacityReports_Services_ServiceId",
                        column: x => x.ServiceId,
                        principalTable: "Services",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Services_PartOfId",
                table: "Services",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_CapacityReports_ServiceId_AtUtc",
                table: "CapacityReports",
                columns: new[] { "ServiceId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CapacityReports_ServiceId_Number",
                table: "CapacityReports",
                columns: new[] { "ServiceId", "Number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Services_Services_PartOfId",
                table: "Services",
                column: "PartOfId",
                principalTable: "Services",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Services_Services_PartOfId",
                table: "Services");

            migrationBuilder.DropTable(
                name: "CapacityReports");

            migrationBuilder.DropIndex(
                name: "IX_Services_PartOfId",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "Services");
        }
    }
}
