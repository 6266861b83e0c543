using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddEntryReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ClosedMet",
                table: "AuditSummaries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ClosedMissed",
                table: "AuditSummaries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OpenMet",
                table: "AuditSummaries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "OpenMissed",
                table: "AuditSummaries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "AuditEntries",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "AuditEntries",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Received");

            migrationBuilder.CreateTable(
                name: "AuditEntryComments",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AuditEntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntryComments", x => new { x.AuditEntryId, x.Number });
                    table.ForeignKey(
                        name: "FK_AuditEntryComments_AuditEntries_AuditEntryId",
                        column: x => x.AuditEntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntryRevisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AuditEntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntryRevisions", x => new { x.AuditEntryId, x.Number });
                    table.ForeignKey(
                        name: "FK_AuditEntryRevisions_AuditEntries_AuditEntryId",
                        column: x => x.AuditEntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_AuditId_AuthorId",
                table: "AuditEntries",
                columns: new[] { "AuditId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_AuditId_RecordedAtUtc",
                table: "AuditEntries",
                columns: new[] { "AuditId", "RecordedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_AuditId_Reference",
                table: "AuditEntries",
                columns: new[] { "AuditId", "Reference" });

            // What was counted before is kept: entries of each round, and the declared hours beside them.
            migrationBuilder.Sql("""
                INSERT INTO AuditSummaries (AuditId, OrganisationId, CriterionKey, DayType, Met, Judged, OpenMet, OpenMissed, ClosedMet, ClosedMissed)
                SELECT s.AuditId, s.OrganisationId, '', s.DayType, 0,
                    (SELECT COUNT(*) FROM AuditEntries e WHERE e.AuditId = s.AuditId AND e.OrganisationId = s.OrganisationId AND e.DayType = s.DayType), 0, 0, 0, 0
                FROM (SELECT DISTINCT AuditId, OrganisationId, DayType FROM AuditSummaries) s
                """);
            foreach (var (column, outcome, hours) in new[] { ("OpenMet", "Met", "> 0"), ("OpenMissed", "NotMet", "> 0"), ("ClosedMet", "Met", "= 0"), ("ClosedMissed", "NotMet", "= 0") })
                migrationBuilder.Sql($"""
                    UPDATE AuditSummaries SET {column} = (SELECT COUNT(*) FROM AuditEntries e JOIN AuditEntryOutcomes o ON o.AuditEntryId = e.Id
                        WHERE e.AuditId = AuditSummaries.AuditId AND e.OrganisationId = AuditSummaries.OrganisationId AND e.DayType = AuditSummaries.DayType
                            AND o.CriterionKey = AuditSummaries.CriterionKey AND o.WindowMinutes > 1 AND o.Outcome = '{outcome}' AND o.DeclaredOpenMinutes {hours})
                    """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM AuditSummaries WHERE CriterionKey = ''");

            migrationBuilder.DropTable(
                name: "AuditEntryComments");

            migrationBuilder.DropTable(
                name: "AuditEntryRevisions");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_AuditId_AuthorId",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_AuditId_RecordedAtUtc",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_AuditId_Reference",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "ClosedMet",
                table: "AuditSummaries");

            migrationBuilder.DropColumn(
                name: "ClosedMissed",
                table: "AuditSummaries");

            migrationBuilder.DropColumn(
                name: "OpenMet",
                table: "AuditSummaries");

            migrationBuilder.DropColumn(
                name: "OpenMissed",
                table: "AuditSummaries");

            migrationBuilder.DropColumn(
                name: "Reference",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "AuditEntries");
        }
    }
}
