@login @needs-seeding
Feature: A session that ends while somebody is editing
  What was typed comes back after the login, to nobody but the customer who typed it. Nothing is saved meanwhile.

  Rule: What was typed comes back after the login

    @happy @needs-clock
    Scenario: A customer goes on where the session ended
      Given I am editing my account information
      When my session ends for want of use
      And I enter "Grace" as "First name"
      Then I am asked to log in, and told that what I typed is kept
      When I log in with my e-mail address and my password
      Then I see what I typed into "Edit account information", marked as not saved yet
      And "First name" is still "Grace" in "Edit account information"
      When I save again
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Grace" after a reload

    @billing @persistence @needs-clock
    Scenario: Nothing is saved before the customer saves it
      Given I am editing my billing information
      When my session ends for want of use
      And I enter "Springfield" as "City"
      Then I am asked to log in, and told that what I typed is kept
      When I log in with my e-mail address and my password
      Then "City" is still "Springfield" in "Edit billing information"
      And my billing information is unchanged

    @conflict
    Scenario: A log-out in another tab loses nothing that was typed
      Given I am editing my account information
      And I have logged out in another tab
      When I enter "Grace" as "First name"
      Then I am asked to log in, and told that what I typed is kept
      When I log in with my e-mail address and my password
      Then "First name" is still "Grace" in "Edit account information"

    @happy @needs-clock
    Scenario: Who comes back with unsaved changes is asked before leaving them
      Given I am editing my account information
      When my session ends for want of use
      And I enter "Grace" as "First name"
      And I log in with my e-mail address and my password
      Then I see what I typed into "Edit account information", marked as not saved yet
      When I leave by a link in the panel
      Then I am asked whether to leave

  Rule: Secrets are typed again

    @account @security @needs-clock @needs-mailbox
    Scenario: A change of e-mail address asks for the password again
      Given I am editing my account information
      When my session ends for want of use
      And I enter another e-mail address and my current password
      Then I am asked to log in, and told that what I typed is kept
      When I log in with my e-mail address and my password
      Then I see what I typed into "Edit account information", marked as not saved yet
      And I see the other e-mail address, and no password
      When I save again
      Then I am told "Enter your current password." at "Current password"
      And no change of e-mail address is waiting

    @card @security @needs-clock
    Scenario: Of a card neither number nor security code is kept
      Given I am editing my credit card information
      When my session ends for want of use
      And I enter the Mastercard card "5555555555554444"
      Then I am asked to log in, and told that what I typed is kept
      When I log in with my e-mail address and my password
      Then I see the type and the expiration date that I entered
      And neither its number nor its security code is anywhere on the page
      And my card on file is unchanged

    @password @security @needs-clock
    Scenario: Nothing of a change of password is kept
      Given I am updating my password
      When my session ends for want of use
      And I update my password to one of 20 characters
      Then I am asked to log in, and to see what was saved
      When I log in with my e-mail address and my password
      Then no password is left on the page
      And my password is unchanged

  Rule: Nobody else sees what was typed

    @security @needs-clock
    Scenario: Another customer who logs in there sees none of it
      Given I am editing my account information
      When my session ends for want of use
      And I enter "Grace" as "First name"
      And another customer logs in here
      Then the other customer's account information is shown
