using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Pages;
using PortalAcceptance.Portal.Faults.SigningUp;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with signing up.</summary>
internal static class SignUpFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("sign-up-ignores-plan", "Gives everybody who signs up the smallest plan, whichever was chosen.", FaultArea.SignUp, FaultKind.Happy)
            .At<ISignUp, PlanIgnored>(),
        new Fault("sign-up-tells-known-address", "Says on the page that an address has an account already.", FaultArea.SignUp, FaultKind.Security)
            .At<ISignUp, KnownAddressRefused>(),
        new Fault("welcome-mail-not-sent", "Says that the password was sent and sends nothing.", FaultArea.SignUp, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Welcome to {0}"),
        new Fault("sign-up-forgets-typed-input", "Empties the form when something in it is wrong.", FaultArea.SignUp, FaultKind.Validation)
            .At<IAnswer, TypedInputLost>("Form"),
    ];
}
