using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddBoardPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BoardPapers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MeetingOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Affected = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    PresentedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AreaId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sections = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Recommendations = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Background = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Consultation = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Financial = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Legal = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Diversity = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    IsIllustrative = table.Column<bool>(type: "bit", nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IssuedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Frozen = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BoardPapers_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BoardPapers_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Days = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TemplateCode = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    CriterionKey = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Criterion = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Level = table.Column<double>(type: "float", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    IsIllustrative = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicClaims_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublicClaims_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BoardPapers_AreaId",
                table: "BoardPapers",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_BoardPapers_MeetingOn",
                table: "BoardPapers",
                column: "MeetingOn");

            migrationBuilder.CreateIndex(
                name: "IX_BoardPapers_OrganisationId",
                table: "BoardPapers",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicClaims_MadeOn",
                table: "PublicClaims",
                column: "MadeOn");

            migrationBuilder.CreateIndex(
                name: "IX_PublicClaims_MeasureId",
                table: "PublicClaims",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicClaims_OrganisationId",
                table: "PublicClaims",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardPapers");

            migrationBuilder.DropTable(
                name: "PublicClaims");
        }
    }
}
