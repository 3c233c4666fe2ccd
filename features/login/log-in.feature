@login @needs-seeding
Feature: Log in
  Customers log in with their full registered e-mail address and the password that was e-mailed to them.

  Rule: The full registered e-mail address is the login ID

    @tutorial @smoke @happy @needs-mailbox
    Scenario: The e-mailed password opens the control panel
      Given I have just signed up
      When I log in with my full e-mail address and the password e-mailed to me
      Then I see my cloud servers
      And my login ID is shown at the top of the page

    @validation
    Scenario: A shortened login ID is refused
      Given I am a customer
      When I log in with only the part of my e-mail address before the at sign
      Then I am told "The email address or password is incorrect."

    @boundary
    Scenario Outline: A login ID is recognised <however it is typed>
      Given I am a customer
      When I log in with my e-mail address <however it is typed>
      Then I see my cloud servers

      Examples:
        | however it is typed |
        | in capital letters  |
        | with blanks around  |

  Rule: A stranger learns nothing from a failed login

    @smoke @validation
    Scenario: A wrong password is refused
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."

    @security
    Scenario: An unknown address is answered like a wrong password
      Given I am not a customer
      When I log in with my e-mail address and a password
      Then I am told "The email address or password is incorrect."

    @validation
    Scenario Outline: Logging in needs the <field>
      Given I am a customer
      When I log in without my "<field>"
      Then I am told "<message>" at "<field>"

      Examples:
        | field         | message                   |
        | Email address | Enter your email address. |
        | Password      | Enter your password.      |

  Rule: Five wrong passwords lock the account for a while

    @security
    Scenario: The right password no longer opens a locked account
      Given too many wrong passwords have locked my account
      When I log in with my e-mail address and my password
      Then I am told "The email address or password is incorrect."

    @boundary @needs-clock
    Scenario: A locked account opens again after a quarter of an hour
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And I log in with my e-mail address and my password
      Then I see my cloud servers

  Rule: A session lasts until the customer logs out

    @happy
    Scenario: Somebody who has logged out can log in again
      Given I am logged in
      When I log out
      And I log in with my e-mail address and my password
      Then I see my cloud servers

    @security
    Scenario: Nothing private is shown after logging out
      Given I am on the Account settings page
      When I log out
      And I go back in the browser and reload
      Then I am asked to log in

    @security
    Scenario: Back shows nothing private after logging out
      Given I am on the Account settings page
      When I log out
      And I go back in the browser
      Then I am asked to log in

    @security
    Scenario: A copy of the session is worth nothing after logging out
      Given I am logged in
      And my session has been copied to another computer
      When I log out
      Then the other computer is asked to log in

    @happy
    Scenario: Settings opened without a session wait for the login
      Given I am a customer
      When I open the Account settings page by its address
      And I log in with my e-mail address and my password
      Then the Account settings page is shown
