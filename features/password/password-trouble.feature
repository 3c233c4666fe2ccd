@password
Feature: Passwords when something goes wrong
  What was confirmed counts, whatever goes wrong afterwards.

  Rule: A confirmed password counts without the email about it

    @failure @needs-faults
    Scenario: The password is updated although the portal can send no email
      Given I am updating my password
      And the portal can send no email
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And my new password opens the control panel in another browser
