@sign-up
Feature: Sign up when something goes wrong
  Only the email tells the password, so an account exists only if the email was sent.

  Rule: Without the email no account is opened

    @failure @needs-faults @needs-mailbox
    Scenario: A sign-up without its email opens no account and can be repeated
      Given I am not a customer
      And the portal can send no email
      When I sign up
      Then I am told "We could not send you an email just now. No account was opened; try again." at "Email address"
      When the portal can send email again
      And I sign up
      Then I am asked to check my inbox
      And I am emailed my login ID and a password
