@menu @needs-seeding
Feature: Account menu
  The drop-down menu beside the login ID, at the top right of every page, leads to the pages about the account.

  Rule: The menu leads to Settings

    @tutorial @smoke @happy
    Scenario: Choosing Settings opens the Account settings page
      Given I am logged in
      When I open the menu beside my login ID
      And I choose "Settings" in the menu
      Then the Account settings page is shown

    @happy
    Scenario: The menu lists the pages about the account
      Given I am logged in
      When I open the menu beside my login ID
      Then the menu offers
        | option   |
        | Settings |
        | Activity |
        | Invoices |
        | Log out  |

    @happy
    Scenario: Clicking elsewhere closes the menu
      Given I am logged in
      When I open the menu beside my login ID
      And I click elsewhere on the page
      Then the menu is closed

  Rule: The menu works with the keyboard

    @keyboard
    Scenario: The menu opens, leads to a page and closes with the keyboard
      Given I am logged in
      When I open the menu beside my login ID with the keyboard
      And I press Escape
      Then the menu is closed
      When I open the menu beside my login ID with the keyboard
      And I choose "Settings" in the menu with the keyboard
      Then the Account settings page is shown
