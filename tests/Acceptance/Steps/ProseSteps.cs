using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ProseSteps(ReadProse read, Customer customer, OtherCustomer other, QuotedTexts texts)
{
    [Then("the {string} page reads")]
    public Task PageReads(string page, string text) => read.PageReadsAsync(texts.Canonical(page), text);

    [Then("the section reads")]
    public Task SectionReads(string text) => read.SectionReadsAsync(text);

    [Then("I am emailed {string}, which reads")]
    public Task EmailReads(string subject, string text) => read.EmailReadsAsync(customer.LoginId, texts.Canonical(subject), text);

    [Then("my new email address is sent {string}, which reads")]
    public Task EmailToTheNewAddressReads(string subject, string text) => read.EmailReadsAsync(customer.RequestedLoginId, texts.Canonical(subject), text);

    [Then("my old email address is sent {string}, which reads")]
    public Task EmailToTheOldAddressReads(string subject, string text) => read.EmailReadsAsync(customer.FormerLoginId, texts.Canonical(subject), text);

    [Then("the other customer is sent {string}, which reads")]
    public Task EmailToTheOtherCustomerReads(string subject, string text) => read.EmailReadsAsync(other.Value.LoginId, texts.Canonical(subject), text);
}
