@billing @needs-seeding
Feature: Billing information when something goes wrong
  Without an answer from the portal nothing is confirmed, and the customer can try again. Nobody can change the address of another customer.

  Rule: Nothing is confirmed that was not saved

    @failure @needs-faults
    Scenario: The portal fails to save the billing information
      Given I am editing my billing information
      And the portal fails when I save my billing information
      When I enter "Springfield" as "City"
      Then I am told to check whether my change was saved
      When the portal has recovered from its billing failure
      And I go back in the browser
      And I choose "Edit billing information"
      Then no confirmation is shown
      And "City" is still "Springfield" in "Edit billing information"
      When I save again
      Then I read the confirmation "Your billing information has been updated."
      And "City" is "Springfield" after a reload

    @failure
    Scenario: Nothing is saved without an answer
      Given I am editing my billing information
      When I enter "Springfield" as "City", and no answer comes
      And I stop waiting
      Then no confirmation is shown
      And my billing information is unchanged

  Rule: A customer can change no address but the own one

    @security
    Scenario: A forged form does not change another customer's address
      Given there is another customer
      And I am editing my billing information
      When I forge a form that names the other customer and enter "Nowhere" as "City"
      Then I read the confirmation "Your billing information has been updated."
      And the other customer's information is unchanged
