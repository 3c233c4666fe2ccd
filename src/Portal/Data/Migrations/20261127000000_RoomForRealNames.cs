using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PortalAcceptance.Portal.Data.Migrations;

[DbContext(typeof(PortalDbContext))]
[Migration("20261127000000_RoomForRealNames")]
internal sealed class RoomForRealNames : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => Resize(migrationBuilder, 64);

    protected override void Down(MigrationBuilder migrationBuilder) => Resize(migrationBuilder, 24);

    // SQLite doesn't limit lengths.
    private static void Resize(MigrationBuilder migrationBuilder, int length)
    {
        if (migrationBuilder.IsNpgsql())
        {
            migrationBuilder.Sql($"""ALTER TABLE "BillingInformation" ALTER "City" TYPE varchar({length}), ALTER "StateOrProvince" TYPE varchar({length})""");
            migrationBuilder.Sql($"""ALTER TABLE "Invoices" ALTER "BillTo_City" TYPE varchar({length}), ALTER "BillTo_StateOrProvince" TYPE varchar({length})""");
        }
    }
}
