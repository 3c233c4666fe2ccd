using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PortalAcceptance.Portal.Data.Migrations;

[DbContext(typeof(PortalDbContext)), Migration("20261125050000_PendingEmail")]
public class PendingEmail : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "PendingEmail",
            table: "Customers",
            maxLength: 128,
            nullable: true);

        migrationBuilder.AddColumn<DateTime>(
            name: "PendingEmailSince",
            table: "Customers",
            nullable: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "PendingEmail",
            table: "Customers");

        migrationBuilder.DropColumn(
            name: "PendingEmailSince",
            table: "Customers");
    }
}
