@charges @needs-clock
Feature: Due payments
  A month that cannot be charged is due until a card is charged. Each month is charged once, whatever goes wrong.

  Rule: The customer is told what is due

    @failure @needs-mailbox
    Scenario: A customer is told of a declined card and pays with another one
      Given my card is declined when charged
      When the month ends
      Then I am emailed that my card was declined
      When I update my credit card in the account settings
      Then my new card has been charged for that month
      And I am emailed the invoice

    @failure @needs-mailbox
    Scenario: A customer without a card is told so and is charged once there is one
      Given I have no card on file
      And I have been charged for a month
      Then I am emailed that there is no card to charge
      When I update my credit card in the account settings
      Then my new card has been charged for that month
      And I am emailed the invoice

    @failure
    Scenario: Every due month is charged to the new card
      Given my card is declined when charged
      When the month ends
      Then the payment for that month is due
      When the month ends
      And I update my credit card in the account settings
      Then my new card has been charged for that month
      And my new card has been charged for the month before

    @failure
    Scenario: The oldest due month is charged first
      Given my plan is "Medium server"
      And I signed up on "December 20, 2024"
      And my card is declined when charged
      When the month of my sign-up ends
      And the month after my sign-up ends
      And I update my credit card in the account settings
      Then my new card has been charged "$9.48" and then "$24.50"

    @failure @needs-faults @needs-mailbox
    Scenario: An invoice whose email could not be sent is emailed later
      Given I am logged in
      And the portal can send no email
      When the month ends
      And the portal can send email again
      And the same month ends again
      Then I am emailed the invoice
      And my card has been charged once

  Rule: A month is charged once

    @conflict
    Scenario: A card is charged once when the month ends twice
      Given I am logged in
      When the same month ends twice
      Then my card has been charged once

    @conflict @needs-mailbox
    Scenario: An invoice is emailed once when the month ends twice
      Given I am logged in
      When the same month ends twice
      Then I am emailed the invoice once

    @failure
    Scenario Outline: A card is charged once when the payment gateway's answer <trouble>
      Given the payment gateway's answer to a charge <trouble>
      When the month ends
      Then my card has been charged once
      And I have one invoice

      Examples:
        | trouble     |
        | is lost     |
        | comes twice |
