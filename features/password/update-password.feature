@password @needs-seeding
Feature: Update password
  A customer who knows the current password can replace it with a new one.

  Rule: The new password counts from the confirmation on

    @tutorial @smoke @happy
    Scenario: A customer updates the password
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I enter my current password and twice the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in a fresh browser
      And my old password no longer does

    @security
    Scenario: Other sessions end and this one stays
      Given I am on the Account settings page
      And I am logged in on another computer as well
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And I am still logged in here
      And the other computer is asked to log in

    @security @needs-mailbox
    Scenario: The customer is told of a new password by e-mail
      Given I am updating my password
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And I am sent a notice of it that holds no password

    @boundary
    Scenario: A form that is sent twice changes the password once
      Given I am updating my password
      When I update my password by a double click
      Then I read the confirmation "Your password has been updated."
      And my password opens the control panel

    @persistence
    Scenario: A password is kept exactly as it was typed
      Given I am updating my password
      When I update my password to "  blanks, é and 🚀 at both ends  "
      Then I read the confirmation "Your password has been updated."
      And "  blanks, é and 🚀 at both ends  " opens the control panel in a fresh browser

  Rule: Only who knows the current password may change it

    @smoke @validation
    Scenario: A wrong current password is refused
      Given I am updating my password
      When I enter a wrong current password
      Then I am told "The current password is incorrect." at "Current password"
      And my password is unchanged

  Rule: Every field must be filled in, and the new password retyped

    @validation
    Scenario Outline: Updating the password needs "<field>"
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
    Scenario: Password fields are empty after any answer
      Given I am updating my password
      When I enter a wrong current password
      Then no password is left on the page

  Rule: A password can be looked at, pasted and judged while it is typed

    @happy
    Scenario Outline: What is typed as "<field>" is shown to whoever asks for it
      Given I am updating my password
      When I have "<field>" shown
      Then I can read "<field>"
      When I have "<field>" hidden
      Then I cannot read "<field>"

      Examples:
        | field               |
        | Current password    |
        | New password        |
        | Retype new password |

    @happy
    Scenario: A password can be pasted
      Given I am on the Account settings page
      When I paste my current password and twice the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in a fresh browser

    @happy
    Scenario Outline: The strength of a new password is told in words
      Given I am updating my password
      When I type "<new password>" as "New password" without saving
      Then "New password" is described as "<strength>"

      Examples:
        | new password           | strength            | why                           |
        | Sable-Rivi             | Strength: too short | ten characters are too few    |
        | aaaaaaaaaaaaaaaa       | Strength: weak      | it is one character again     |
        | abcdefghijklmnop       | Strength: weak      | each continues the one before |
        | Sable-Nuage-4          | Strength: good      | long enough, and nothing more |
        | Sable-Rivière-Nuage-42 | Strength: very good | several words                 |

  Rule: A new password must be hard to guess

    @boundary
    Scenario Outline: A password of <length> characters is long enough and not too long
      Given I am updating my password
      When I update my password to one of <length> characters
      Then I read the confirmation "Your password has been updated."

      Examples:
        | length | why                |
        | 12     | the shortest there |
        | 128    | the longest there  |

    @boundary
    Scenario Outline: A password of <length> characters is refused
      Given I am updating my password
      When I update my password to one of <length> characters
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | length | message                          | why          |
        | 11     | Use at least 12 characters.      | one too few  |
        | 129    | Use no more than 128 characters. | one too many |

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
