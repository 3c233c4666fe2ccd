using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PortalAcceptance.Portal.Data.Migrations;

// Marks that RespellLoginIds is done. SQL could not do it.
[DbContext(typeof(PortalDbContext)), Migration(Name)]
public class OneSpellingOfLoginIds : Migration
{
    public const string Name = "20261126120000_OneSpellingOfLoginIds";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
    }
}
