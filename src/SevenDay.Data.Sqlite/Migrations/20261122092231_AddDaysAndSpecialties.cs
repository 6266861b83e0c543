using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddDaysAndSpecialties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Which weekday a count was of is known from the entries only, and the time zone is none of the database's: MigrateDatabase
            // counts them anew.
            migrationBuilder.Sql("DELETE FROM AuditSummaries");

            migrationBuilder.RenameColumn(
                name: "DayType",
                table: "AuditSummaries",
                newName: "Day");

            migrationBuilder.CreateTable(
                name: "SpecialtySummaries",
                columns: table => new
                {
                    AuditId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CriterionKey = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Met = table.Column<int>(type: "INTEGER", nullable: false),
                    Judged = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpecialtySummaries", x => new { x.AuditId, x.CriterionKey, x.Specialty, x.Day });
                    table.ForeignKey(
                        name: "FK_SpecialtySummaries_Audits_AuditId",
                        column: x => x.AuditId,
                        principalTable: "Audits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM AuditSummaries");

            migrationBuilder.DropTable(
                name: "SpecialtySummaries");

            migrationBuilder.RenameColumn(
                name: "Day",
                table: "AuditSummaries",
                newName: "DayType");
        }
    }
}
