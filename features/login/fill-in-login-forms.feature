@login
Feature: Fill in the login forms without a mouse
  Keyboards, password managers and screen readers can use every form that is there before the login.

  Rule: Enter submits a form from each field

    @keyboard @reference-pages
    Scenario Outline: Enter in "<field>" logs in
      Given I have typed my email address and my password
      When I press Enter in "<field>"
      Then I see my cloud servers

      Examples:
        | field         |
        | Email address |
        | Password      |

    @keyboard @reference-pages
    Scenario: Enter asks for a password reset link
      Given I am on the "Forgot password" page
      When I type "someone" as "Email address" without saving
      And I press Enter in "Email address"
      Then I am told "Enter a valid email address." at "Email address"

    @keyboard @needs-mailbox
    Scenario Outline: Enter in "<field>" saves the new password of a reset link
      Given I have been emailed a password reset link
      When I open the password reset link
      And I choose a new password and press Enter in "<field>"
      Then I read the confirmation "Your password has been updated. Log in with the new one."
      And the focus is on the confirmation

      Examples:
        | field               |
        | New password        |
        | Retype new password |

    @keyboard @needs-mailbox
    Scenario: The focus is on the answer to a request for a link
      Given I am a customer
      When I ask for a password reset link
      Then the focus is on the confirmation

  Rule: Pages with a single task open with the focus on its field

    @keyboard @reference-pages
    Scenario: The page of a forgotten password opens with the focus on "Email address"
      Given I am on the "Forgot password" page
      Then the focus is on "Email address"

    @keyboard @needs-mailbox
    Scenario: The page of a password reset link opens with the focus on "New password"
      Given I have been emailed a password reset link
      When I open the password reset link
      Then the focus is on "New password"

  Rule: Errors lead to their fields

    @keyboard @reference-pages
    Scenario: The focus is on the first wrong field
      Given I am on the "Log in" page
      When I submit the empty form
      Then I am told "Enter your email address." at "Email address"
      And the focus is on "Email address"
      And "Password" is marked as wrong

    @keyboard @reference-pages
    Scenario: An error leads to its field
      Given I am on the "Log in" page
      When I submit the empty form
      And I follow the error "Enter your password."
      Then the focus is on "Password"

    @keyboard @reference-pages
    Scenario: The focus is on an error that belongs to no field
      Given I am a customer
      When I log in with a wrong password
      Then the focus is on the error

    @validation @reference-pages
    Scenario: The email address is still there after a wrong password
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."
      And "Email address" still holds my login ID
      And "Password" is empty

  Rule: Each field says what it is for

    @a11y @reference-pages
    Scenario: The login form says what its fields are for
      Given I am on the "Log in" page
      Then password managers, phones and screen readers are told
        | field         | to fill in           | required |
        | Email address | the login ID         | yes      |
        | Password      | the current password | yes      |

    @a11y @reference-pages
    Scenario: The form for a forgotten password says what its field is for
      Given I am on the "Forgot password" page
      Then password managers, phones and screen readers are told
        | field         | to fill in   | required |
        | Email address | the login ID | yes      |

    @a11y @needs-mailbox
    Scenario: The form of a reset link says what its fields are for
      Given I have been emailed a password reset link
      When I open the password reset link
      Then password managers, phones and screen readers are told
        | field               | to fill in     | required |
        | New password        | a new password | yes      |
        | Retype new password | a new password | yes      |
      And password managers are told whose password it is
