using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PlanAndSignOffRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsPractice",
                table: "Audits",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedOff_AtUtc",
                table: "Audits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOff_By",
                table: "Audits",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOff_Note",
                table: "Audits",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Specialties",
                table: "Audits",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsPractice",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "SignedOff_AtUtc",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "SignedOff_By",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "SignedOff_Note",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "Specialties",
                table: "Audits");
        }
    }
}
