using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SevenDay.Data.SqlServer.Migrations
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
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedOff_AtUtc",
                table: "Audits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOff_By",
                table: "Audits",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedOff_Note",
                table: "Audits",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Specialties",
                table: "Audits",
                type: "nvarchar(max)",
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
