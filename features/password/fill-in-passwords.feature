@password
Feature: Fill in passwords without a mouse
  Keyboards, password managers and screen readers can use the password section.

  Rule: Enter submits the section from each field

    @keyboard @reference-pages
    Scenario Outline: Enter in "<field>" updates the password
      Given I am updating my password
      When I press Enter in "<field>"
      Then I read the confirmation "Your password has been updated."
      And the focus is on the confirmation

      Examples:
        | field               |
        | Current password    |
        | New password        |
        | Retype new password |

  Rule: A password that is shown is hidden again when it is sent or canceled

    @security @needs-javascript @reference-pages
    Scenario: A password that is shown is sent hidden
      Given I am updating my password
      When I show "New password"
      And I enter "Sable-Nuage-4" as "New password", and no answer comes
      And I stop waiting
      Then I cannot read "New password"

    @security @needs-javascript @reference-pages
    Scenario: Canceling hides a password
      Given I am updating my password
      When I show "New password"
      And I cancel
      Then I cannot read "New password"

  Rule: Errors lead to their fields

    @keyboard @reference-pages
    Scenario Outline: The error "<error>" leads to its field
      Given I am about to update my password
      When I submit the empty form
      Then the focus is on "Current password"
      When I follow the error "<error>"
      Then the focus is on "<field>"
      And "<field>" is marked as wrong

      Examples:
        | error                    | field               |
        | Enter a new password.    | New password        |
        | Retype the new password. | Retype new password |

  Rule: Each field says what it is for

    @a11y @reference-pages
    Scenario: The section says what its fields are for
      Given I am updating my password
      Then password managers, phones and screen readers are told
        | field               | to fill in           | required |
        | Current password    | the current password | yes      |
        | New password        | a new password       | yes      |
        | Retype new password | a new password       | yes      |
      And password managers are told whose password it is

    @a11y @reference-pages
    Scenario: The next edit takes the confirmation away
      Given I have updated my password to "Sable-Rivière-Nuage-42"
      When I type "Sable" as "Current password" without saving
      Then no confirmation is shown
