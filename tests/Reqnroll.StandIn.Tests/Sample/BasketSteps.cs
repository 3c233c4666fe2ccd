using FluentAssertions;

namespace Reqnroll.StandIn.Tests.Sample;

[Binding]
public sealed class BasketSteps(Basket basket, IReqnrollOutputHelper output)
{
    [Given("a basket")]
    [Given("un panier")]
    public void ABasket() => basket.Items.Should().BeEmpty();

    [When("I put in {int} cucumber(s)")]
    public void PutIn(int count) => basket.Items.AddRange(Enumerable.Repeat(new Item("Cucumber", 1m), count));

    [When("I put in:")]
    public async Task PutIn(DataTable items)
    {
        await Task.Yield();
        basket.Items.AddRange(items.Rows.Select(row => new Item(row["name"], decimal.Parse(row["price"]))));
        output.WriteLine($"{basket.Items.Count} items");
    }

    [When("j'ajoute un article à {decimal} €")]
    public void Add(decimal price) => basket.Items.Add(new Item("Concombre", price));

    [Then("there are {int} cucumber(s)")]
    public void ThereAre(int count) => basket.Items.Should().HaveCount(count);

    [Then(@"^the total is (\d+\.\d+)$")]
    [Then("le total est de {decimal} €")]
    public Task TotalIs(decimal total)
    {
        basket.Items.Sum(item => item.Price).Should().Be(total);
        return Task.CompletedTask;
    }
}
