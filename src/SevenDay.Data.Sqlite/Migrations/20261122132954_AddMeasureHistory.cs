using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddMeasureHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RebasedAtUtc",
                table: "MeasureValues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RebasedBy",
                table: "MeasureValues",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DefinitionVersion",
                table: "Measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "OpenQuestion",
                table: "Measures",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Owner",
                table: "Measures",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MeasureNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DoOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    StudyOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StudyWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ActOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ActWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeasureNotes_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeasureNotes_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeasureValueChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Period = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WeekPart = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NumeratorBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    DenominatorBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    ValueBefore = table.Column<double>(type: "REAL", nullable: true),
                    NumeratorAfter = table.Column<long>(type: "INTEGER", nullable: true),
                    DenominatorAfter = table.Column<long>(type: "INTEGER", nullable: true),
                    ValueAfter = table.Column<double>(type: "REAL", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureValueChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeasureValueChanges_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeasureValueChanges_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeasureVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Improvement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Definition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureVersions", x => new { x.MeasureId, x.Number });
                    table.ForeignKey(
                        name: "FK_MeasureVersions_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeasureNotes_MeasureId_OrganisationId_On",
                table: "MeasureNotes",
                columns: new[] { "MeasureId", "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_MeasureNotes_OrganisationId",
                table: "MeasureNotes",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MeasureValueChanges_MeasureId_AtUtc",
                table: "MeasureValueChanges",
                columns: new[] { "MeasureId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_MeasureValueChanges_OrganisationId",
                table: "MeasureValueChanges",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MeasureNotes");

            migrationBuilder.DropTable(
                name: "MeasureValueChanges");

            migrationBuilder.DropTable(
                name: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "RebasedAtUtc",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "RebasedBy",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "DefinitionVersion",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "OpenQuestion",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Owner",
                table: "Measures");
        }
    }
}
