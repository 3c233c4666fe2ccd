@menu @needs-seeding
Feature: The menu beside the login ID
  At the top right of every page, a drop-down menu beside the login ID leads to everything about the account.

  Rule: The menu leads to Settings

    @tutorial @smoke @happy
    Scenario: Settings in the menu opens the Account settings page
      Given I am logged in
      When I open the menu beside my login ID
      And I choose "Settings" in the menu
      Then the Account settings page is shown

    @happy
    Scenario: The menu offers everything about the account
      Given I am logged in
      When I open the menu beside my login ID
      Then the menu offers
        | option   |
        | Settings |
        | Activity |
        | Invoices |
        | Log out  |

    @happy
    Scenario: A click elsewhere closes the menu
      Given I am logged in
      When I open the menu beside my login ID
      And I click elsewhere on the page
      Then the menu is closed

  Rule: The menu works without a mouse

    @keyboard
    Scenario: The menu is opened, used and left with the keyboard
      Given I am logged in
      When I open the menu beside my login ID with the keyboard
      And I press Escape
      Then the menu is closed
      When I open the menu beside my login ID with the keyboard
      And I choose "Settings" in the menu with the keyboard
      Then the Account settings page is shown
