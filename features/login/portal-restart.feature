@login @needs-own-portal
Feature: The portal restarts
  A restart of the portal, for example for an update, loses nothing that a customer has begun.

  Rule: A page that was open before the restart still works

    @failure
    Scenario: Billing information entered before the restart is saved after it
      Given I am editing my billing information
      When the portal restarts
      And I enter "Springfield" as "City"
      Then I read the confirmation "Your billing information has been updated."
      And "City" is "Springfield" after a reload

    @failure
    Scenario: A login page that was open leads to the control panel
      Given I am a customer
      When I open the login page
      And the portal restarts
      And I log in with my email address and my password
      Then I see my cloud servers

    @failure
    Scenario: The password is updated after the restart
      Given I am updating my password
      When the portal restarts
      And I update my password to "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in another browser

  Rule: An email that was sent before the restart still works

    @failure @needs-mailbox
    Scenario: A password reset link works after the restart
      Given I have been emailed a password reset link
      When the portal restarts
      And I open the password reset link
      And I choose the new password "Sable-Rivière-Nuage-42"
      Then "Sable-Rivière-Nuage-42" opens the control panel in another browser
