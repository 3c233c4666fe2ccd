@charges
Feature: Accessible invoices
  People who use a screen reader, a phone or large text can read their invoices.

  Rule: The page is accessible with and without invoices

    @a11y @reference-pages
    Scenario: The page is accessible without invoices
      Given I am logged in
      When I open my invoices
      Then my invoices show "No invoices yet."
      And the page is accessible

    @a11y @needs-clock
    Scenario: The page is accessible with an invoice
      Given I have been charged for a month
      When I open my invoices
      Then my invoices are shown
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text
