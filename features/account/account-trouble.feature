@account
Feature: Account information when something goes wrong
  Without an answer from the portal nothing is confirmed, and the customer can try again. Nobody can change the account of another customer.

  Rule: Nothing is confirmed that was not saved

    @failure @needs-faults @needs-javascript
    Scenario: The portal fails to save the account information
      Given I am editing my account information
      And the portal fails when I save my account information
      When I enter "Grace" as "First name"
      Then I am told to check whether my change was saved
      When the portal has recovered from its account failure
      And I go back in the browser
      And I choose "Edit account information"
      Then no confirmation is shown
      And "First name" is still "Grace" in "Edit account information"
      When I save again
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Grace" after a reload

    @failure @needs-faults @needs-mailbox
    Scenario: A new email address is not saved when its link cannot be sent
      Given I am editing my account information
      And the portal can send no email
      When I enter a new email address and my current password
      Then I am told "We could not send an email to this address just now. Nothing was saved; try again." at "Email address"
      And my account information is unchanged
      When the portal can send email again
      And I request a different email address
      And I confirm my new email address
      Then I am told that my new email address is my login ID

    @failure @needs-javascript @reference-pages
    Scenario: A customer stops waiting for an answer and tries again
      Given I am editing my account information
      When I enter "Grace" as "First name", and no answer comes
      And I stop waiting
      Then no confirmation is shown
      And "First name" is still "Grace" in "Edit account information"
      When I save again
      Then I read the confirmation "Your account information has been updated."

    @conflict @needs-javascript @reference-pages
    Scenario: Saving twice before the answer comes sends a change once
      Given I am editing my account information
      When I enter "Grace" as "First name", and save twice before the answer comes
      Then I read the confirmation "Your account information has been updated."
      And my change was sent once

  Rule: A customer can change no account but the own one

    @security @needs-seeding
    Scenario: A forged form does not change another customer's account
      Given there is another customer
      And I am editing my account information
      When I forge a form that names the other customer and enter "Mallory" as "First name"
      Then I read the confirmation "Your account information has been updated."
      And the other customer's information is unchanged
