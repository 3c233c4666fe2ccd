@sign-up @needs-mailbox
Feature: Sign up with a known address
  An account belongs to the customer who opened it, whoever signs up with its address.

  Rule: Signing up with a known address neither opens nor changes an account

    @security
    Scenario: A stranger's sign-up with the address in capital letters opens no account
      Given I am a customer
      When a stranger signs up with my email address in capital letters
      Then the stranger is asked to check the inbox
      And I am told by email that I already have an account
      And my password is unchanged

    @security
    Scenario: A stranger's sign-up changes nothing about the account
      Given I am a customer
      When a stranger signs up with my email address
      Then the stranger is asked to check the inbox
      When I log in with my email address and my password
      And I open Settings from the menu beside my login ID
      And I choose "Edit account information"
      Then my account information is shown as registered
