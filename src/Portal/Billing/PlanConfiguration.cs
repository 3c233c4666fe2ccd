using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PortalAcceptance.Portal.Billing;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plans");
        builder.HasKey(plan => plan.Code);
        builder.Property(plan => plan.Code).HasMaxLength(32);
        builder.Property(plan => plan.Name).HasMaxLength(64);
        builder.Property(plan => plan.MonthlyPrice).HasPrecision(18, 2);
        builder.Property(plan => plan.Currency).HasMaxLength(3);
        builder.HasData(
            new Plan { Code = Plan.DefaultCode, Name = "Small server", MonthlyPrice = 10.00m, Currency = "USD" },
            new Plan { Code = "medium", Name = "Medium server", MonthlyPrice = 24.50m, Currency = "USD" },
            new Plan { Code = "large", Name = "Large server", MonthlyPrice = 79.99m, Currency = "USD" });
    }
}
