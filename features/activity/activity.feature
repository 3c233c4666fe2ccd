@activity @needs-seeding
Feature: Activity
  Customers see every login to their account and every change to it, so that they notice what they did not do.

  Rule: Every login is recorded

    @smoke @happy
    Scenario: A login is recorded
      Given I am logged in
      When I open my activity
      Then my activity shows "Logged in"

    @security
    Scenario: A login attempt with a wrong password is recorded
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."
      When I log in with my email address and my password
      And I open my activity
      Then my activity shows "Login failed: wrong password"

    @security
    Scenario: A lockout is recorded
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And I log in with my email address and my password
      And I open my activity
      Then my activity shows "Login temporarily locked: too many wrong passwords"

  Rule: Every change is recorded

    @persistence
    Scenario Outline: A change of the <what> is recorded
      Given I am <editing>
      When I update my <what>
      Then I read the confirmation "<confirmation>"
      When I open my activity
      Then my activity shows "<entry>"

      Examples:
        | what                | editing                            | confirmation                                   | entry                           |
        | password            | updating my password               | Your password has been updated.                | Password updated                |
        | account information | editing my account information     | Your account information has been updated.     | Account information updated     |
        | billing information | editing my billing information     | Your billing information has been updated.     | Billing information updated     |
        | credit card         | editing my credit card information | Your credit card information has been updated. | Credit card information updated |

    @validation
    Scenario: A refused change is not recorded
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      When I open my activity
      Then my activity does not show "Account information updated"

  Rule: Times are in the customer's time zone

    @happy
    Scenario: Times are shown in the time zone that was chosen
      Given I am editing my account information
      When I choose "Asia/Tokyo" as "Time zone"
      Then I read the confirmation "Your account information has been updated."
      When I open my activity
      Then my activity shows times in "Asia/Tokyo"
