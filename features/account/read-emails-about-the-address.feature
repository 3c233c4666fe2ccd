@account @needs-mailbox @wording
Feature: Read the emails about a new email address
  What customers and strangers are told when an email address is to change, word by word.

  Rule: Emails say what has happened and what to do

    @security
    Scenario: The emails about a requested address
      Given I have requested a new email address
      Then I am emailed "A new email address for your account", which reads
        """
        Hello [first name],
        Someone, perhaps you, wants to change the login ID of your account from [login ID] to [requested address]. It does not change until the link that we sent to the new address is confirmed.
        If it was not you, update your password at once, which cancels the change:
        [link to Settings]
        """
      And my new email address is sent "Confirm your new email address", which reads
        """
        Someone, perhaps you, wants to use this email address as the login ID of an account with us. To confirm it, open this link. It works once and expires after one hour:
        [link that confirms the address]
        If it was not you, ignore this email: nothing changes.
        """

    @security
    Scenario: The email about a changed address
      Given I have changed my email address
      Then my old email address is sent "Your email address has been changed", which reads
        """
        Hello [first name],
        The login ID of your account is now [login ID]. You can no longer log in with [former login ID].
        If it was not you, contact our support at once.
        """

    @security
    Scenario: The email to a customer whose address somebody else wants
      Given there is another customer
      And I am editing my account information
      When I enter the other customer's email address and my current password
      Then I read the confirmation "Your account information has been updated."
      And the other customer is sent "You already have an account", which reads
        """
        Hello [other customer's first name],
        Someone, perhaps you, wants to make this email address the login ID of another account. You already have an account with it, and nothing about it was changed.
        Log in here with your login ID [other customer's login ID]:
        [link to the login page]
        """
