@login @needs-mailbox
Feature: What browsers keep of a password reset link
  A link is a secret until it is used, and worth nothing afterwards.

  Rule: Browsers forget a link

    @security
    Scenario: The browser keeps nothing of a used link
      Given I have reset my password with an emailed link
      Then the browser keeps nothing of the link

    @security @reference-pages
    Scenario: A link that is much too long is not valid, also after the right one
      Given I have been emailed a password reset link
      When I open the password reset link
      And I open the link with 1200 more characters
      Then the link is no longer valid
