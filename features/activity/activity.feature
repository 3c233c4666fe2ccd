@activity
Feature: Activity
  Customers see every login to their account and every change to it, so that they notice what they did not do.

  Rule: Every login is recorded

    @smoke @happy @needs-activity
    Scenario: A login is recorded
      Given I am logged in
      When I open my activity
      Then my activity shows "Logged in"

    @security @needs-activity
    Scenario: A login attempt with a wrong password is recorded
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."
      When I log in with my email address and my password
      And I open my activity
      Then my activity shows "Login failed: wrong password"

    @security @locks-account @needs-clock
    Scenario: A lockout is recorded
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And I log in with my email address and my password
      And I open my activity
      Then my activity shows "Login temporarily locked: too many wrong passwords"

    @security @needs-activity
    Scenario: A login shows where it came from
      Given I am logged in
      When I open my activity
      Then my activity shows "Logged in" from an IP address

    @persistence @needs-mailbox
    Scenario: A sign-up is recorded
      Given I have just signed up
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      When I open my activity
      Then my activity shows "Signed up"

  Rule: Every change is recorded

    @persistence @needs-activity
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

    @persistence @needs-mailbox
    Scenario Outline: "<entry>" is recorded
      Given I have <done>
      When I log in again in another browser
      And I open my activity
      Then my activity shows "<entry>"

      Examples:
        | done                                     | entry                                 |
        | requested a new email address            | Change of email address requested     |
        | canceled a change of my email address    | Change of email address canceled      |
        | changed my email address                 | Email address changed                 |
        | been emailed a password reset link       | Password reset link requested         |
        | reset my password with an emailed link   | Password reset with an emailed link   |
        | entered a wrong current password         | Change refused: wrong current password |
        | ended my other sessions                  | Other sessions ended                  |

    @validation @needs-activity
    Scenario Outline: A refused change of the <what> is not recorded
      Given I am <editing>
      When I leave "<field>" empty
      Then I am told "<message>" at "<field>"
      When I open my activity
      Then my activity does not show "<entry>"

      Examples:
        | what                | editing                            | field         | message                  | entry                           |
        | password            | updating my password               | New password  | Enter a new password.    | Password updated                |
        | account information | editing my account information     | Last name     | Enter your last name.    | Account information updated     |
        | billing information | editing my billing information     | City          | Enter the city.          | Billing information updated     |
        | credit card         | editing my credit card information | Security code | Enter the security code. | Credit card information updated |

  Rule: The list is complete and in order

    @happy @needs-activity
    Scenario: The newest entry comes first
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      When I open my activity
      Then my activity shows, newest first
        | what                        |
        | Account information updated |
        | Logged in                   |

    @security @needs-seeding
    Scenario: The activity of other customers is not shown
      Given I am logged in
      And another customer is logged in on another computer
      When I open my activity
      Then my activity shows, newest first
        | what      |
        | Logged in |

  Rule: Times are in the customer's time zone

    @happy @reference-pages
    Scenario: Times are shown in the time zone that was chosen
      Given I am editing my account information
      When I choose "Asia/Tokyo" as "Time zone"
      Then I read the confirmation "Your account information has been updated."
      When I open my activity
      Then my activity shows times in "Asia/Tokyo"

    @boundary @needs-clock
    Scenario Outline: Noon in UTC is <time> on July <day> in <time zone>
      Given my time zone is stored as "<time zone>"
      And it is noon in UTC on July 15
      And I am logged in
      When I open my activity
      Then my activity shows "Logged in" on July <day> at "<time>"

      Examples:
        | time zone           | day | time  | why                    |
        | America/Los_Angeles | 15  | 05:00 | summer time            |
        | Asia/Kolkata        | 15  | 17:30 | half an hour more      |
        | Pacific/Kiritimati  | 16  | 02:00 | the next day has begun |
