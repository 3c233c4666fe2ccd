@login @needs-mailbox
Feature: Forgot password
  Customers who have forgotten their password choose a new one with an emailed link.

  Rule: An emailed link sets a new password

    @smoke @happy
    Scenario: A customer who has forgotten the password chooses a new one
      Given I am a customer
      When I ask for a password reset link
      Then I am asked to check my inbox for a link
      And I am emailed "Choose a new password", with a greeting by name
      When I open the password reset link
      And I choose the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated. Log in with the new one."
      And "Sable-Rivière-Nuage-42" opens the control panel in another browser
      And my old password is refused

    @boundary
    Scenario: A login ID in capital letters is recognized
      Given I am a customer
      When I ask for a password reset link in capital letters
      And I open the password reset link
      And I choose the new password "Sable-Rivière-Nuage-42"
      Then "Sable-Rivière-Nuage-42" opens the control panel in another browser

    @security
    Scenario: The customer is told about the new password by email
      Given I have reset my password with an emailed link
      Then I am emailed a notice that contains no password
      And I am emailed "Your password has been updated", with a greeting by name

    @security
    Scenario: Resetting the password ends every session
      Given I am a customer
      And I am logged in on another computer as well
      When I reset my password with an emailed link
      Then I read the confirmation "Your password has been updated. Log in with the new one."
      And the other computer is asked to log in

    @security
    Scenario: Resetting the password unlocks a locked account
      Given too many wrong passwords have locked my account
      When I reset my password with an emailed link
      Then my password opens the control panel

    @security
    Scenario Outline: After the account is unlocked, <number> wrong passwords <leave or lock> it
      Given too many wrong passwords have locked my account
      And I have reset my password with an emailed link
      When somebody tries <number> more wrong passwords
      Then my password <result>

      Examples:
        | number | leave or lock | result                  |
        | 4      | do not lock   | opens the control panel |
        | 5      | lock          | is refused              |

    @validation
    Scenario Outline: A new password that is <weak> is refused
      Given I have been emailed a password reset link
      When I open the password reset link
      And I try <a weak one>
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | weak            | a weak one                           | message                                           |
        | missing         | the new password ""                  | Enter a new password.                             |
        | too short       | the new password "eleven char"       | Use at least 12 characters.                       |
        | common          | the new password "password1234"      | This password is too common. Choose another one.  |
        | the current one | the current password as the new one  | Choose a password different from the current one. |

    @validation
    Scenario: A new password retyped differently is refused
      Given I have been emailed a password reset link
      When I open the password reset link
      And I retype the new password of the link differently
      Then I am told "The two new passwords do not match." at "Retype new password"
      And my password is unchanged

  Rule: A link works once and expires after one hour

    @security
    Scenario: A link does not work a second time
      Given I have reset my password with an emailed link
      When I open the same link again
      Then I am told "This link is not valid. Links work once and expire after one hour."
      And I can ask for a new link

    @boundary @needs-clock
    Scenario Outline: After <minutes> minutes, <result>
      Given I have been emailed a password reset link
      When <minutes> minutes pass
      And I open the password reset link
      Then <result>

      Examples:
        | minutes | result                              | why                |
        | 59      | the password reset link still works | less than one hour |
        | 60      | the link is no longer valid         | one hour           |

    @conflict
    Scenario: A link does not work after the password was updated
      Given I have been emailed a password reset link
      And I have updated my password to "Sable-Rivière-Nuage-42"
      When I open the password reset link
      Then the link is no longer valid

    @security
    Scenario: A link that was tampered with does not work
      Given I have been emailed a password reset link
      When I open the link with one character changed
      Then the link is no longer valid
      And my password is unchanged

  Rule: Strangers do not learn who is a customer

    @happy
    Scenario: A link can be asked for once more
      Given I am a customer
      When I ask for a password reset link
      And I ask for another password reset link
      Then I am asked to check my inbox for a link

    @security
    Scenario: An unknown address gets the same answer as a known one
      Given I am not a customer
      When I ask for a password reset link
      Then I am asked to check my inbox for a link

    @validation
    Scenario Outline: Asking for a link requires <an address>
      Given I am a customer
      When I ask for a password reset link for "<typed>"
      Then I am told "<message>" at "Email address"

      Examples:
        | an address      | typed   | message                      |
        | an address      |         | Enter your email address.    |
        | a valid address | someone | Enter a valid email address. |
