@menu
Feature: Account menu
  The drop-down menu beside the login ID, at the top right of every page, leads to the pages about the account.

  Rule: The menu leads to Settings

    @smoke @happy
    Scenario: Choosing Settings opens the Account settings page
      Given I am logged in
      When I open the menu beside my login ID
      And I choose "Settings" in the menu
      Then the Account settings page is shown

    @happy @reference-pages
    Scenario: The menu lists the pages about the account
      Given I am logged in
      When I open the menu beside my login ID
      Then the menu offers
        | option   |
        | Settings |
        | Activity |
        | Invoices |
        | Log out  |

    @happy @reference-pages
    Scenario: Turning to the rest of the page closes the menu
      Given I am logged in
      When I open the menu beside my login ID
      And I turn to the rest of the page
      Then the menu is closed

    @happy @reference-pages
    Scenario Outline: Choosing "<entry>" shows "<page>"
      Given I am logged in
      When I open the menu beside my login ID
      And I choose "<entry>" in the menu
      Then the "<page>" page is shown

      Examples:
        | entry    | page     |
        | Activity | Activity |
        | Invoices | Invoices |

  Rule: The menu is on every page for customers

    @happy @reference-pages
    Scenario Outline: "<page>" has the menu
      Given I am logged in
      When I open the "<page>" page by its address
      And I open the menu beside my login ID
      And I choose "Settings" in the menu
      Then the Account settings page is shown

      Examples:
        | page                    |
        | Account settings        |
        | Activity                |
        | Where you are logged in |
        | Invoices                |

    @security @reference-pages
    Scenario: A visitor without a session has no menu
      Given I am on the "Log in" page
      Then there is no menu

  Rule: The name of the portal leads home

    @happy @reference-pages
    Scenario: Choosing the name of the portal shows the cloud servers
      Given I am on the Account settings page
      When I choose the name of the portal at the top of the page
      Then I see my cloud servers

  Rule: The menu works with the keyboard

    @keyboard @reference-pages
    Scenario: The first Tab leads past the menu
      Given I am logged in
      When I press the Tab key
      Then the focus is on the link "Skip to content"
      When I press the Enter key
      Then the focus is on the content of the page

    @keyboard @reference-pages
    Scenario: The Tab key leads to the menu
      Given I am logged in
      Then the Tab key leads to the menu beside my login ID
      When I press the Enter key
      Then the menu is open

    @keyboard @needs-javascript @reference-pages
    Scenario Outline: With the menu open, the <key> key leads to "<entry>"
      Given I am logged in
      When I go to the menu beside my login ID with the Tab key
      And I press the down arrow key
      Then the focus is on "Settings" in the menu
      When I press the <key> key
      Then the focus is on "<entry>" in the menu

      Examples:
        | key        | entry    |
        | down arrow | Activity |
        | up arrow   | Log out  |
        | End        | Log out  |

    @keyboard @needs-javascript @reference-pages
    Scenario: Escape leads back to the login ID
      Given I am logged in
      When I go to the menu beside my login ID with the Tab key
      And I press the down arrow key
      And I press the Escape key
      Then the menu is closed
      And the focus is on my login ID

    @keyboard @needs-javascript @reference-pages
    Scenario: The menu opens, leads to a page and closes with the keyboard
      Given I am logged in
      When I open the menu beside my login ID with the keyboard
      And I press the Escape key
      Then the menu is closed
      When I open the menu beside my login ID with the keyboard
      And I choose "Settings" in the menu with the keyboard
      Then the Account settings page is shown

  Rule: Screen readers are told about the menu

    @a11y @reference-pages
    Scenario: Screen readers are told whether the menu is open
      Given I am logged in
      Then screen readers are told that the menu is closed
      When I open the menu beside my login ID
      Then screen readers are told that the menu is open

    @a11y @reference-pages
    Scenario Outline: Screen readers are told that "<entry>" is shown
      Given I am logged in
      When I open the menu beside my login ID
      And I choose "<entry>" in the menu
      And I open the menu beside my login ID
      Then screen readers are told that "<entry>" is the page shown

      Examples:
        | entry    |
        | Settings |
        | Activity |
        | Invoices |
