@account @unsaved-changes @needs-seeding
Feature: Unsaved changes
  What a customer has typed is given up on purpose or not at all.

  Rule: Cancel gives back what is stored

    @happy
    Scenario: Canceled account information is as it was
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I cancel
      Then I read the confirmation "Nothing was changed."
      And my account information is as I gave it when I became a customer
      And the section "Edit account information" is open
      And my account information is unchanged

    @billing @happy
    Scenario: Canceled billing information is as it was
      Given I am editing my billing information
      When I type "Springfield" as "City" without saving
      And I cancel
      Then I read the confirmation "Nothing was changed."
      And my billing information is as I gave it when I became a customer
      And my billing information is unchanged

    @card @happy
    Scenario: A canceled card leaves nothing behind
      Given I am editing my credit card information
      When I type "4242" as "Card number" without saving
      And I cancel
      Then "Card number" is empty
      And my card on file is unchanged

    @password @happy
    Scenario: A canceled change of password leaves nothing behind
      Given I am updating my password
      When I cancel
      Then no password is left on the page
      And my password is unchanged

    @validation
    Scenario: Canceling after an error gives back what is stored
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      When I cancel
      Then my account information is as I gave it when I became a customer
      And the section "Edit account information" is open

    @happy
    Scenario: Canceling one section leaves what was typed in another
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I choose "Edit billing information"
      And I type "Springfield" as "City" without saving
      And I cancel
      Then "First name" is still "Grace" in "Edit account information"

    @keyboard
    Scenario: The keyboard stays where it canceled
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I cancel with the keyboard
      Then my account information is as I gave it when I became a customer
      And the keyboard is still at Cancel

  Rule: Nobody leaves with unsaved changes without being asked

    @happy
    Scenario Outline: Leaving with unsaved changes <by> asks first
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I leave <by>
      Then I am asked whether to leave
      When I stay
      Then "First name" is still "Grace" in "Edit account information"

      Examples:
        | by                     |
        | by a link in the panel |
        | by reloading the page  |
        | by closing the page    |

    @happy
    Scenario: Whoever leaves all the same gives up the changes
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I leave by a link in the panel
      Then I am asked whether to leave
      When I leave all the same
      Then my invoices are shown
      And my account information is unchanged

    @happy
    Scenario: Saving one section asks before the changes in another are lost
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And I choose "Edit billing information"
      And I save the billing information that is there
      Then I am asked whether to leave

    @validation
    Scenario: What was refused is unsaved as well
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      When I leave by a link in the panel
      Then I am asked whether to leave

  Rule: Whoever loses nothing is not asked

    @boundary
    Scenario Outline: Leaving <without unsaved changes> does not ask
      Given I am editing my account information
      When I <have lost nothing>
      And I leave by a link in the panel
      Then my invoices are shown
      And I was not asked whether to leave

      Examples:
        | without unsaved changes               | have lost nothing                      |
        | after typing the same again           | type my first name over and back again |
        | after a cancel                        | type something and cancel              |
        | with nothing but the current password | type nothing but my current password   |

    @boundary
    Scenario: Saving does not ask
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And I was not asked whether to leave
