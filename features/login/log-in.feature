@login @needs-seeding
Feature: Log in
  Customers log in with their full registered email address and the password that was emailed to them.

  Rule: The full registered email address is the login ID

    @tutorial @smoke @happy @needs-mailbox
    Scenario: The emailed password opens the control panel
      Given I have just signed up
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my login ID is shown at the top of the page

    @validation
    Scenario: A shortened login ID is refused
      Given I am a customer
      When I log in with only the part of my email address before the @
      Then I am told "The email address or password is incorrect."

    @boundary
    Scenario Outline: A login ID typed <in another way> is recognized
      Given I am a customer
      When I log in with my email address <in another way>
      Then I see my cloud servers

      Examples:
        | in another way          |
        | in capital letters      |
        | with surrounding spaces |

    @boundary
    Scenario Outline: An international login ID typed <in another way> is recognized
      Given I am a customer with an email address like "zoë@bücher.example"
      When I log in with my email address <in another way>
      Then I see my cloud servers
      And my login ID is shown at the top of the page

      Examples:
        | in another way                |
        | as browsers send it           |
        | in full-width characters      |
        | with accents typed separately |

  Rule: A failed login does not tell strangers who is a customer

    @smoke @validation
    Scenario: A wrong password is refused
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."

    @security
    Scenario: An unknown address gets the same answer as a wrong password
      Given I am not a customer
      When I log in with my email address and my password
      Then I am told "The email address or password is incorrect."

    @validation
    Scenario Outline: Logging in requires the <field>
      Given I am a customer
      When I log in without my "<field>"
      Then I am told "<message>" at "<field>"

      Examples:
        | field         | message                   |
        | Email address | Enter your email address. |
        | Password      | Enter your password.      |

  Rule: Five wrong passwords lock the account for 15 minutes

    @security
    Scenario: The right password no longer opens a locked account
      Given too many wrong passwords have locked my account
      When I log in with my email address and my password
      Then I am told "The email address or password is incorrect."

    @boundary @needs-clock
    Scenario: A locked account unlocks after 15 minutes
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And I log in with my email address and my password
      Then I see my cloud servers

  Rule: A session lasts until the customer logs out

    @happy
    Scenario: A customer who has logged out can log in again
      Given I am logged in
      When I log out
      And I log in with my email address and my password
      Then I see my cloud servers

    @security
    Scenario: Reloading after logging out shows the login page
      Given I am on the Account settings page
      When I log out
      And I go back in the browser and reload
      Then I am asked to log in

    @security
    Scenario: Going back after logging out shows the login page
      Given I am on the Account settings page
      When I log out
      And I go back in the browser
      Then I am asked to log in

    @security
    Scenario: A copied session ends with the logout
      Given I am logged in
      And my session has been copied to another computer
      When I log out
      Then the other computer is asked to log in

    @happy
    Scenario: A customer who opens Settings without a session gets there after the login
      Given I am a customer
      When I open the Account settings page by its address
      And I log in with my email address and my password
      Then the Account settings page is shown
