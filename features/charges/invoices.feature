@charges @needs-clock
Feature: Invoices
  Every monthly charge has an invoice, which is emailed and listed.

  Rule: Every invoice is listed, the newest first

    @persistence
    Scenario: Invoices of three months are listed
      Given I have been charged for 3 months
      Then my invoices are listed, the newest first

    @security
    Scenario: Invoices of other customers are not listed
      Given I have been charged for a month
      And another customer has been charged for a month
      When I open my invoices
      Then I have one invoice

  Rule: The price of the customer's own plan is charged

    @happy
    Scenario Outline: A "<plan>" costs <price> a month
      Given my plan is "<plan>"
      And I have been charged for a month
      Then I am charged "<price>" for that month
      And the charge is the monthly price of my plan

      Examples:
        | plan          | price  |
        | Small server  | $10.00 |
        | Medium server | $24.50 |
        | Large server  | $79.99 |

  Rule: The invoice is emailed to the invoice email, or to the login ID

    @happy @needs-mailbox
    Scenario Outline: The invoice is emailed to a customer whose <fields>
      Given my <fields>
      And I have been charged for a month
      Then I am emailed the invoice

      Examples:
        | fields                        |
        | optional fields are filled in |
        | optional fields are empty     |

    @persistence @needs-mailbox
    Scenario: The next invoice is made out to the new address
      Given I have been charged for a month
      Then I am emailed the invoice
      When I update my billing information in the account settings
      And the month ends
      Then I am emailed the invoice

    @persistence @needs-mailbox
    Scenario: What was removed is not on the next invoice
      Given my optional fields are filled in
      And I am editing my billing information
      When I remove my optional billing information
      Then I read the confirmation "Your billing information has been updated."
      When the month ends
      Then I am emailed the invoice
