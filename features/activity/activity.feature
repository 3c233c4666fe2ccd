@activity @needs-seeding
Feature: Activity
  Customers see every log-in to their account and every change of it, so that one that was not theirs is noticed.

  Rule: Every log-in is noted

    @smoke @happy
    Scenario: A log-in is noted
      Given I am logged in
      When I open my activity
      Then my activity shows "Logged in"

    @security
    Scenario: A wrong password is noted
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."
      When I log in with my e-mail address and my password
      And I open my activity
      Then my activity shows "Login failed: wrong password"

    @security
    Scenario: A lock-out is noted
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And I log in with my e-mail address and my password
      And I open my activity
      Then my activity shows "Login locked for a while: too many wrong passwords"

  Rule: Every change is noted

    @persistence
    Scenario Outline: A change of <what> is noted
      Given I am <editing it>
      When I update my <what>
      Then I read the confirmation "<confirmation>"
      When I open my activity
      Then my activity shows "<entry>"

      Examples:
        | what                | editing it                         | confirmation                                   | entry                           |
        | password            | updating my password               | Your password has been updated.                | Password updated                |
        | account information | editing my account information     | Your account information has been updated.     | Account information updated     |
        | billing information | editing my billing information     | Your billing information has been updated.     | Billing information updated     |
        | credit card         | editing my credit card information | Your credit card information has been updated. | Credit card information updated |

    @validation
    Scenario: What was refused is no change
      Given I am editing my account information
      When I leave "Last name" empty
      Then I am told "Enter your last name." at "Last name"
      When I open my activity
      Then my activity does not show "Account information updated"

  Rule: Times are the customer's own

    @happy
    Scenario: Another time zone changes the times shown
      Given I am editing my account information
      When I choose "Asia/Tokyo" as "Time zone"
      Then I read the confirmation "Your account information has been updated."
      When I open my activity
      Then the times of my activity are those of "Asia/Tokyo"
