namespace PortalAcceptance.SandboxGateway;

// Approving numbers are those that the payment processors publish; the others have the meaning that Stripe documents.
// Two cases have no published number and use the sandbox's own. Any other number is approved.
internal static class TestCardNumbers
{
    private const string Stripe = "https://docs.stripe.com/testing";
    private const string Payflow = "https://developer.paypal.com/api/nvp-soap/payflow/integration-guide/test-transactions";
    private const string Sandbox = "this sandbox";

    public static IReadOnlyList<TestCardNumber> All { get; } =
    [
        new("4111111111111111", "Visa", CardBehavior.Approve, Payflow),
        new("4012888888881881", "Visa", CardBehavior.Approve, Payflow),
        new("4222222222222", "Visa", CardBehavior.Approve, Payflow),
        new("4242424242424242", "Visa", CardBehavior.Approve, Stripe),
        new("5555555555554444", "Mastercard", CardBehavior.Approve, Payflow),
        new("5105105105105100", "Mastercard", CardBehavior.Approve, Payflow),
        new("2221000000000009", "Mastercard", CardBehavior.Approve, Payflow),
        new("2223003122003222", "Mastercard", CardBehavior.Approve, Stripe),
        new("378282246310005", "American Express", CardBehavior.Approve, Payflow),
        new("371449635398431", "American Express", CardBehavior.Approve, Payflow),
        new("6011111111111117", "Discover", CardBehavior.Approve, Payflow),
        new("6011000990139424", "Discover", CardBehavior.Approve, Payflow),
        new("30569309025904", "Diners Club", CardBehavior.Approve, Payflow),
        new("36227206271667", "Diners Club", CardBehavior.Approve, Stripe),
        new("3530111333300000", "JCB", CardBehavior.Approve, Payflow),
        new("3566002020360505", "JCB", CardBehavior.Approve, Payflow),
        new("6200000000000005", "UnionPay", CardBehavior.Approve, Stripe),
        new("6205500000000000004", "UnionPay", CardBehavior.Approve, Stripe),
        new("4000000000000002", "Visa", CardBehavior.Decline, Stripe),
        new("4000000000009995", "Visa", CardBehavior.InsufficientFunds, Stripe),
        new("4000000000000069", "Visa", CardBehavior.Expired, Stripe),
        // Stripe's "processing error": the request reached the processor, but no result came back.
        new("4000000000000119", "Visa", CardBehavior.TimeOut, Stripe),
        new("4000000000000341", "Visa", CardBehavior.DeclineCharges, Stripe),
        new("4000000000008104", "Visa", CardBehavior.LoseAnswer, Sandbox),
        new("4000000000008203", "Visa", CardBehavior.AnswerTwice, Sandbox),
    ];

    public static CardBehavior BehaviorOf(string number) =>
        All.FirstOrDefault(known => known.Number == number)?.Behavior ?? CardBehavior.Approve;
}
