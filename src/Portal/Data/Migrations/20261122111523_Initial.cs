using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PortalAcceptance.Portal.Data.Migrations;

/// <inheritdoc />
public partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Customers",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                FirstName = table.Column<string>(maxLength: 50, nullable: false),
                LastName = table.Column<string>(maxLength: 50, nullable: false),
                Company = table.Column<string>(maxLength: 128, nullable: true),
                Language = table.Column<string>(maxLength: 8, nullable: true),
                TimeZoneId = table.Column<string>(maxLength: 64, nullable: false),
                PlanCode = table.Column<string>(maxLength: 32, nullable: false),
                SignedUpAt = table.Column<DateTime>(nullable: false),
                Version = table.Column<int>(nullable: false),
                UserName = table.Column<string>(maxLength: 256, nullable: true),
                NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
                Email = table.Column<string>(maxLength: 128, nullable: false),
                NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                EmailConfirmed = table.Column<bool>(nullable: false),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                ConcurrencyStamp = table.Column<string>(nullable: true),
                PhoneNumber = table.Column<string>(maxLength: 32, nullable: true),
                PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                TwoFactorEnabled = table.Column<bool>(nullable: false),
                LockoutEnd = table.Column<DateTime>(nullable: true),
                LockoutEnabled = table.Column<bool>(nullable: false),
                AccessFailedCount = table.Column<int>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Customers", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "ProtectionKeys",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Xml = table.Column<string>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Activities",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                CustomerId = table.Column<Guid>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Kind = table.Column<string>(maxLength: 64, nullable: false),
                IpAddress = table.Column<string>(maxLength: 45, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Activities", x => x.Id);
                table.ForeignKey(
                    name: "FK_Activities_Customers_CustomerId",
                    column: x => x.CustomerId,
                    principalTable: "Customers",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "BillingInformation",
            columns: table => new
            {
                CustomerId = table.Column<Guid>(nullable: false),
                BillingName = table.Column<string>(maxLength: 50, nullable: false),
                Company = table.Column<string>(maxLength: 128, nullable: true),
                Address = table.Column<string>(maxLength: 64, nullable: false),
                AddressLine2 = table.Column<string>(maxLength: 64, nullable: true),
                City = table.Column<string>(maxLength: 24, nullable: false),
                CountryCode = table.Column<string>(maxLength: 2, nullable: false),
                StateOrProvince = table.Column<string>(maxLength: 24, nullable: true),
                PostalCode = table.Column<string>(maxLength: 16, nullable: true),
                TaxId = table.Column<string>(maxLength: 100, nullable: true),
                InvoiceEmail = table.Column<string>(maxLength: 128, nullable: true),
                Version = table.Column<int>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_BillingInformation", x => x.CustomerId);
                table.ForeignKey(
                    name: "FK_BillingInformation_Customers_CustomerId",
                    column: x => x.CustomerId,
                    principalTable: "Customers",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Activities_CustomerId_At",
            table: "Activities",
            columns: new[] { "CustomerId", "At" });

        migrationBuilder.CreateIndex(
            name: "EmailIndex",
            table: "Customers",
            column: "NormalizedEmail");

        migrationBuilder.CreateIndex(
            name: "UserNameIndex",
            table: "Customers",
            column: "NormalizedUserName",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Activities");

        migrationBuilder.DropTable(
            name: "BillingInformation");

        migrationBuilder.DropTable(
            name: "ProtectionKeys");

        migrationBuilder.DropTable(
            name: "Customers");
    }
}
