using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PortalAcceptance.Portal.Data.Migrations;

[DbContext(typeof(PortalDbContext)), Migration("20261125100000_SessionOrigins")]
public class SessionOrigins : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Nobody knows any longer when and from where these were started: their customers log in once more.
        migrationBuilder.Sql("DELETE FROM \"Sessions\"");

        migrationBuilder.AddColumn<string>(
            name: "IpAddress",
            table: "Sessions",
            maxLength: 45,
            nullable: true);

        migrationBuilder.AddColumn<DateTime>(
            name: "StartedAt",
            table: "Sessions",
            nullable: false,
            defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "IpAddress",
            table: "Sessions");

        migrationBuilder.DropColumn(
            name: "StartedAt",
            table: "Sessions");
    }
}
