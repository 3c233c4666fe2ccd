@charges @needs-clock
Feature: Monthly charge
  The card on file is charged every month for the services rendered.

  Rule: The card on file at the end of the month is charged

    @smoke @happy
    Scenario: The next monthly charge goes to the new card
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      When the month ends
      Then my new card has been charged for that month
      And the charge is the monthly price of my plan

    @persistence
    Scenario: An earlier invoice keeps the card that was charged
      Given I have been charged for a month
      When I update my credit card in the account settings
      And the month ends
      Then my new card has been charged for that month
      And the previous invoice still shows my old card

  Rule: A month is charged once

    @conflict
    Scenario: Ending the same month twice charges it once
      Given I am logged in
      When the same month ends twice
      Then I have one invoice

  Rule: A declined charge is due until another card is charged

    @failure
    Scenario: A declined charge is repeated with the new card
      Given my card is declined when charged
      When the month ends
      Then the payment for that month is due
      When I update my credit card in the account settings
      Then my new card has been charged for that month

  Rule: Invoices start with the first charge

    @happy
    Scenario: A new customer has no invoices yet
      Given I am logged in
      When I open my invoices
      Then my invoices show "No invoices yet."
