@account
Feature: All settings in one place
  Password, account, billing and credit card information are all changed on the Account settings page.

  Rule: All sections are on the same page

    @smoke @happy
    Scenario: The Account settings page holds all four sections
      Given I am logged in
      When I open Settings from the menu beside my login ID
      Then these sections are on the page
        | section                      | on arrival |
        | Update password              | open       |
        | Edit account information     | closed     |
        | Edit billing information     | closed     |
        | Edit credit card information | closed     |

  Rule: Sections open independently

    @happy
    Scenario Outline: "<section>" opens and "Update password" stays open
      Given I am on the Account settings page
      When I choose "<section>"
      Then the section "<section>" is open
      And the section "Update password" is open

      Examples:
        | section                      |
        | Edit account information     |
        | Edit billing information     |
        | Edit credit card information |

    @keyboard @reference-pages
    Scenario: Sections open and close with the keyboard
      Given I am on the Account settings page
      When I choose "Edit billing information" with the keyboard
      Then the section "Edit billing information" is open
      When I choose "Edit billing information" with the keyboard
      Then the section "Edit billing information" is closed
