@charges @needs-seeding @needs-clock
Feature: Monthly charge
  The card on file is charged every month for the services rendered.

  Rule: The card on file at the end of the month is the one charged

    @tutorial @smoke @happy
    Scenario: The next monthly charge goes to the new card
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      When the month ends
      Then my new card has been charged for that month
      And the charge is the monthly price of my plan

    @persistence
    Scenario: The earlier invoice keeps the earlier card
      Given I have been charged for a month
      When I replace my credit card
      And the next month ends
      Then my new card has been charged for that month
      And my old card is the one on the invoice before

  Rule: A month is charged once

    @conflict
    Scenario: Ending a month twice charges it once
      Given I am logged in
      When the same month ends twice
      Then I have one invoice

  Rule: A declined charge is not forgotten

    @failure
    Scenario: A declined charge is made again with the next card
      Given my card is declined when it is charged
      When the month ends
      Then the payment for that month is due
      When I replace my credit card
      Then my new card has been charged for that month

    @happy
    Scenario: A new customer has no invoices yet
      Given I am logged in
      When I open my invoices
      Then my invoices show "No invoices yet."
