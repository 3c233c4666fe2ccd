@account
Feature: Unsaved changes
  Changes are discarded only when the customer means to.

  Rule: Cancel restores what is stored

    @happy @needs-javascript @reference-pages
    Scenario: Canceling restores the account information
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I cancel
      Then I read the confirmation "Nothing was changed."
      And my account information is shown as registered
      And the section "Edit account information" is open
      And my account information is unchanged

    @happy @needs-javascript @reference-pages
    Scenario: Canceling restores the billing information
      Given I am editing my billing information
      When I type "Springfield" as "City" without saving
      And I cancel
      Then I read the confirmation "Nothing was changed."
      And my billing information is shown as registered
      And my billing information is unchanged

    @happy @reference-pages
    Scenario: Canceling clears the card fields
      Given I am editing my credit card information
      When I type "4242" as "Card number" without saving
      And I cancel
      Then "Card number" is empty
      And my card on file is unchanged

    @happy @reference-pages
    Scenario: Canceling clears the password fields
      Given I am updating my password
      When I cancel
      Then the password fields are empty
      And my password is unchanged

    @validation @reference-pages
    Scenario: Canceling after an error restores what is stored
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      And no confirmation is shown
      When I cancel
      Then my account information is shown as registered
      And the section "Edit account information" is open

    @happy @needs-javascript @reference-pages
    Scenario: Canceling one section keeps the changes in another
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I choose "Edit billing information"
      And I type "Springfield" as "City" without saving
      And I cancel
      Then "First name" is still "Grace" in "Edit account information"

    @keyboard @needs-javascript @reference-pages
    Scenario: Focus stays on Cancel
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I cancel with the keyboard
      Then my account information is shown as registered
      And the focus stays on Cancel

  Rule: Leaving with unsaved changes asks first

    @happy @needs-javascript @reference-pages
    Scenario Outline: Leaving with unsaved changes <by> asks first
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I leave <by>
      Then I am asked whether to leave
      When I stay
      Then "First name" is still "Grace" in "Edit account information"

      Examples:
        | by                    |
        | by following a link   |
        | by reloading the page |
        | by closing the page   |

    @happy @needs-javascript @reference-pages
    Scenario: Leaving anyway discards the changes
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I leave by following a link
      Then I am asked whether to leave
      When I leave anyway
      Then my invoices are shown
      And my account information is unchanged

    @happy @needs-javascript @reference-pages
    Scenario: Saving one section asks before changes in another are lost
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I choose "Edit billing information"
      And I save my billing information without changing it
      Then I am asked whether to leave

    @validation @needs-javascript @reference-pages
    Scenario: Refused changes count as unsaved
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      When I leave by following a link
      Then I am asked whether to leave

  Rule: Leaving without unsaved changes does not ask

    @boundary @reference-pages
    Scenario Outline: Leaving <without unsaved changes> does not ask
      Given I am editing my account information
      When I <leave nothing unsaved>
      And I leave by following a link
      Then my invoices are shown
      And I was not asked whether to leave

      Examples:
        | without unsaved changes               | leave nothing unsaved                   |
        | after changing a name back            | change my first name and change it back |
        | after canceling                       | change my first name and cancel         |
        | with nothing but the current password | type only my current password           |

    @boundary @reference-pages
    Scenario: Saving does not ask
      Given I am editing my account information
      When I leave by saving my account information
      Then I read the confirmation "Your account information has been updated."
      And I was not asked whether to leave
