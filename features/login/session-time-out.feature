@login
Feature: Session time-out while editing
  Changes typed in a session that has ended are restored after the next login, for that customer only. Nothing is saved in between.

  Rule: Changes are restored after the login

    @happy @needs-clock
    Scenario: A customer continues after the session has timed out
      Given I am editing my account information
      When my session times out
      And I enter "Grace" as "First name"
      Then I am asked to log in, and told that my changes are kept
      When I log in with my email address and my password
      Then I see my changes in "Edit account information", marked as not saved yet
      And "First name" is still "Grace" in "Edit account information"
      When I save again
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Grace" after a reload
      And no confirmation is shown

    @persistence @needs-clock
    Scenario: Restored changes are not saved yet
      Given I am editing my billing information
      When my session times out
      And I enter "Springfield" as "City"
      Then I am asked to log in, and told that my changes are kept
      When I log in with my email address and my password
      Then "City" is still "Springfield" in "Edit billing information"
      And my billing information is unchanged

    @conflict @reference-pages
    Scenario: Logging out in another tab keeps the changes
      Given I am editing my account information
      And I have logged out in another tab
      When I enter "Grace" as "First name"
      Then I am asked to log in, and told that my changes are kept
      When I log in with my email address and my password
      Then "First name" is still "Grace" in "Edit account information"

    @happy @needs-clock @needs-javascript
    Scenario: Leaving restored changes asks first
      Given I am editing my account information
      When my session times out
      And I enter "Grace" as "First name"
      And I log in with my email address and my password
      Then I see my changes in "Edit account information", marked as not saved yet
      When I leave by following a link
      Then I am asked whether to leave

  Rule: Passwords, card numbers and security codes are not restored

    @security @needs-clock @needs-mailbox
    Scenario: A change of email address asks for the current password again
      Given I am editing my account information
      When my session times out
      And I enter a new email address and my current password
      Then I am asked to log in, and told that my changes are kept
      When I log in with my email address and my password
      Then I see my changes in "Edit account information", marked as not saved yet
      And I see the new email address, and no password
      When I save again
      Then I am told "Enter your current password." at "Current password"
      And no email address change is pending

    @security @needs-clock
    Scenario: Card type and expiration date are restored, number and security code are not
      Given I am editing my credit card information
      When my session times out
      And I enter the Mastercard card "5555555555554444"
      Then I am asked to log in, and told that my changes are kept
      When I log in with my email address and my password
      Then the card type and the expiration date are as I entered them
      And the card number and the security code are nowhere on the page
      And my card on file is unchanged

    @security @needs-clock
    Scenario: A change of password is not restored
      Given I am updating my password
      When my session times out
      And I update my password to one with 20 characters
      Then I am asked to log in, and told to check my settings
      When I log in with my email address and my password
      Then the password fields are empty
      And my password is unchanged

  Rule: Changes are restored for the same customer only

    @security @needs-clock
    Scenario: Another customer who logs in does not see the changes
      Given I am editing my account information
      When my session times out
      And I enter "Grace" as "First name"
      And another customer logs in here
      Then the other customer's account information is shown
