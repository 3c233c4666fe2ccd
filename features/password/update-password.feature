@password @needs-seeding
Feature: Update password
  A customer who knows the current password can replace it with a new one.

  Rule: The new password takes effect at once

    @tutorial @smoke @happy
    Scenario: A customer updates the password
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I update my password to "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in another browser
      And my old password is refused

    @security
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

    @boundary
    Scenario: Submitting the form twice changes the password once
      Given I am updating my password
      When I update my password with a double click
      Then I read the confirmation "Your password has been updated."
      And my password opens the control panel

    @persistence
    Scenario: A password is stored exactly as typed
      Given I am updating my password
      When I update my password to "  spaces, é and 🚀 at both ends  "
      Then I read the confirmation "Your password has been updated."
      And "  spaces, é and 🚀 at both ends  " opens the control panel in another browser

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

    @security
    Scenario: Password fields are cleared after an error
      Given I am updating my password
      When I enter a wrong current password
      Then the password fields are empty

  Rule: A password can be shown, pasted and checked while typing

    @happy @needs-javascript
    Scenario Outline: "<field>" can be shown and hidden
      Given I am updating my password
      When I show "<field>"
      Then I can read "<field>"
      When I hide "<field>"
      Then I cannot read "<field>"

      Examples:
        | field               |
        | Current password    |
        | New password        |
        | Retype new password |

    @happy
    Scenario: A password can be pasted
      Given I am on the Account settings page
      When I paste my current password and the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in another browser

    @happy @needs-javascript
    Scenario Outline: A new password is described as <strength>: <why>
      Given I am updating my password
      When I type "<new password>" as "New password" without saving
      Then "New password" is described as "Strength: <strength>"

      Examples:
        | new password           | strength  | why                |
        | Sable-Rivi             | too short | ten characters     |
        | aaaaaaaaaaaaaaaa       | weak      | repeated character |
        | abcdefghijklmnop       | weak      | sequence           |
        | Sable-Nuage-4          | good      | two words          |
        | Sable-Rivière-Nuage-42 | very good | several words      |

  Rule: A new password must be hard to guess

    @boundary
    Scenario Outline: A password with <length> characters is accepted: <why>
      Given I am updating my password
      When I update my password to one with <length> characters
      Then I read the confirmation "Your password has been updated."

      Examples:
        | length | why                |
        | 12     | the minimum length |
        | 128    | the maximum length |

    @boundary
    Scenario Outline: A password with <length> characters is refused: <why>
      Given I am updating my password
      When I update my password to one with <length> characters
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | length | message                          | why       |
        | 11     | Use at least 12 characters.      | too short |
        | 129    | Use no more than 128 characters. | too long  |

    @security
    Scenario Outline: A new password that is <easy to guess> is refused
      Given I am updating my password
      When I update my password to <a weak one>
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | easy to guess     | a weak one                    | message                                           |
        | common            | a common one                  | This password is too common. Choose another one.  |
        | the current one   | the current one               | Choose a password different from the current one. |
        | like the login ID | one that contains my login ID | The password must not contain your login ID.      |
