using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace PortalAcceptance.Portal.Data.Migrations;

public partial class Initial : Migration
{
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
            name: "Plans",
            columns: table => new
            {
                Code = table.Column<string>(maxLength: 32, nullable: false),
                Name = table.Column<string>(maxLength: 64, nullable: false),
                MonthlyPrice = table.Column<decimal>(precision: 18, scale: 2, nullable: false),
                Currency = table.Column<string>(maxLength: 3, nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Plans", x => x.Code);
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

        migrationBuilder.CreateTable(
            name: "CardsOnFile",
            columns: table => new
            {
                CustomerId = table.Column<Guid>(nullable: false),
                Token = table.Column<string>(maxLength: 64, nullable: false),
                Brand = table.Column<string>(maxLength: 32, nullable: false),
                LastFour = table.Column<string>(maxLength: 4, nullable: false),
                ExpirationMonth = table.Column<int>(nullable: false),
                ExpirationYear = table.Column<int>(nullable: false),
                Version = table.Column<int>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CardsOnFile", x => x.CustomerId);
                table.ForeignKey(
                    name: "FK_CardsOnFile_Customers_CustomerId",
                    column: x => x.CustomerId,
                    principalTable: "Customers",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "Invoices",
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                CustomerId = table.Column<Guid>(nullable: false),
                Period = table.Column<string>(maxLength: 7, nullable: false),
                Sequence = table.Column<int>(nullable: false),
                PlanName = table.Column<string>(maxLength: 64, nullable: false),
                Amount = table.Column<decimal>(precision: 18, scale: 2, nullable: false),
                Currency = table.Column<string>(maxLength: 3, nullable: false),
                IssuedAt = table.Column<DateTime>(nullable: false),
                Status = table.Column<string>(maxLength: 16, nullable: false),
                PaidAt = table.Column<DateTime>(nullable: true),
                CardBrand = table.Column<string>(maxLength: 32, nullable: true),
                CardLastFour = table.Column<string>(maxLength: 4, nullable: true),
                Declines = table.Column<int>(nullable: false),
                DeclinedToken = table.Column<string>(maxLength: 64, nullable: true),
                Notice = table.Column<string>(maxLength: 16, nullable: false),
                NoticeSentAt = table.Column<DateTime>(nullable: true),
                NoticeClaimedUntil = table.Column<DateTime>(nullable: true),
                Version = table.Column<int>(nullable: false),
                BillTo_Address = table.Column<string>(maxLength: 64, nullable: true),
                BillTo_AddressLine2 = table.Column<string>(maxLength: 64, nullable: true),
                BillTo_City = table.Column<string>(maxLength: 24, nullable: true),
                BillTo_Company = table.Column<string>(maxLength: 128, nullable: true),
                BillTo_CountryCode = table.Column<string>(maxLength: 2, nullable: true),
                BillTo_Name = table.Column<string>(maxLength: 101, nullable: false),
                BillTo_PostalCode = table.Column<string>(maxLength: 16, nullable: true),
                BillTo_StateOrProvince = table.Column<string>(maxLength: 24, nullable: true),
                BillTo_TaxId = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Invoices", x => x.Id);
                table.ForeignKey(
                    name: "FK_Invoices_Customers_CustomerId",
                    column: x => x.CustomerId,
                    principalTable: "Customers",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.InsertData(
            table: "Plans",
            columns: new[] { "Code", "Currency", "MonthlyPrice", "Name" },
            values: new object[,]
            {
                { "large", "USD", 79.99m, "Large server" },
                { "medium", "USD", 24.50m, "Medium server" },
                { "small", "USD", 10.00m, "Small server" }
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

        migrationBuilder.CreateIndex(
            name: "IX_Invoices_CustomerId_Period",
            table: "Invoices",
            columns: new[] { "CustomerId", "Period" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_Invoices_Period_Sequence",
            table: "Invoices",
            columns: new[] { "Period", "Sequence" },
            unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Activities");

        migrationBuilder.DropTable(
            name: "BillingInformation");

        migrationBuilder.DropTable(
            name: "CardsOnFile");

        migrationBuilder.DropTable(
            name: "Invoices");

        migrationBuilder.DropTable(
            name: "Plans");

        migrationBuilder.DropTable(
            name: "ProtectionKeys");

        migrationBuilder.DropTable(
            name: "Customers");
    }
}
