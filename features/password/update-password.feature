@password
Feature: Update password
  A customer who knows the current password can replace it with a new one.

  Rule: The new password takes effect at once

    @smoke @happy
    Scenario: A customer updates the password
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I update my password
      Then I read the confirmation "Your password has been updated."
      And my new password opens the control panel in another browser
      And my old password is refused

    @security @reference-pages
    Scenario: Other sessions end, this one stays
      Given I am on the Account settings page
      And I am logged in on another computer as well
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And I am still logged in here
      And the other computer is asked to log in

    @security @needs-mailbox
    Scenario: The customer is told about the new password by email
      Given I am updating my password
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And I am emailed a notice that contains no password
      And I am emailed "Your password has been updated", with a greeting by name

    @security @needs-mailbox
    Scenario: A refused update sends no email
      Given I am updating my password
      When I enter a wrong current password
      Then I am told "The current password is incorrect." at "Current password"
      And I am emailed nothing

    @conflict @reference-pages
    Scenario: Submitting the form twice changes the password once
      Given I am updating my password
      When I update my password, submitting it twice
      Then I read the confirmation "Your password has been updated."
      And my password opens the control panel

    @persistence @reference-pages
    Scenario: Updating the password leaves the other sections alone
      Given I am updating my password
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And my account information is unchanged
      And my billing information is unchanged
      And my card on file is unchanged

    @persistence @reference-pages
    Scenario: A password is stored exactly as typed
      Given I am updating my password
      When I update my password to "  spaces, é and 🚀 at both ends  "
      Then I read the confirmation "Your password has been updated."
      And "  spaces, é and 🚀 at both ends  " opens the control panel in another browser

    @security @reference-pages
    Scenario Outline: The whole new password counts: <another one> is refused
      Given I have updated my password to "Sable-Rivière-Nuage-42"
      Then "<typed>" does not open the control panel

      Examples:
        | another one               | typed                  |
        | one in other capitals     | sable-rivière-nuage-42 |
        | one with another ending   | Sable-Rivière-Nuage-43 |
        | one without its ending    | Sable-Rivièr           |
        | one without accents       | Sable-Riviere-Nuage-42 |

  Rule: Changing the password requires the current one

    @smoke @validation
    Scenario: A wrong current password is refused
      Given I am updating my password
      When I enter a wrong current password
      Then I am told "The current password is incorrect." at "Current password"
      And my password is unchanged

  Rule: Every field is required, and the new password is typed twice

    @validation
    Scenario Outline: Updating the password requires "<field>"
      Given I am updating my password
      When I leave "<field>" empty
      Then I am told "<message>" at "<field>"
      And my password is unchanged

      Examples:
        | field               | message                      |
        | Current password    | Enter your current password. |
        | New password        | Enter a new password.        |
        | Retype new password | Retype the new password.     |

    @validation
    Scenario: A new password retyped differently is refused
      Given I am updating my password
      When I retype the new password differently
      Then I am told "The two new passwords do not match." at "Retype new password"
      And my password is unchanged

    @validation @reference-pages
    Scenario Outline: A new password retyped <otherwise> is refused
      Given I am updating my password
      When I update my password to "Sable-Rivière-Nuage-42" and retype it as "<retyped>"
      Then I am told "The two new passwords do not match." at "Retype new password"
      And my password is unchanged

      Examples:
        | otherwise            | retyped                 |
        | in other capitals    | sable-rivière-nuage-42  |
        | without accents      | Sable-Riviere-Nuage-42  |
        | without its ending   | Sable-Rivière-Nuage-4   |
        | with a longer ending | Sable-Rivière-Nuage-421 |

    @security @reference-pages
    Scenario: Password fields are cleared after an error
      Given I am updating my password
      When I enter a wrong current password
      Then the password fields are empty
