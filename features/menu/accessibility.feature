@menu
Feature: Accessible account menu
  People who use a screen reader, a phone or large text can use the menu.

  Rule: The menu and the first page are accessible

    @a11y @reference-pages
    Scenario: The page after the login is accessible, with the menu closed and open
      Given I am logged in
      Then the page is accessible
      When I open the menu beside my login ID
      Then the menu is open
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The page for an unknown address is accessible to a customer
      Given I am logged in
      When I open a page that does not exist
      Then I am told that the page does not exist
      And the page is accessible
