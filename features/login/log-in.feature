@login
Feature: Log in
  Customers log in with their full registered email address and the password that was emailed to them.

  Rule: The full registered email address is the login ID

    @smoke @happy @needs-mailbox
    Scenario: The emailed password opens the control panel
      Given I have just signed up
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my login ID is shown at the top of the page

    @validation @reference-pages
    Scenario: A shortened login ID is refused
      Given I am a customer
      When I log in with only the part of my email address before the @
      Then I am told "The email address or password is incorrect."

    @boundary @reference-limits
    Scenario Outline: A login ID typed <in another way> is recognized
      Given I am a customer
      When I log in with my email address <in another way>
      Then I see my cloud servers

      Examples:
        | in another way          |
        | in capital letters      |
        | with surrounding spaces |

    @boundary @needs-seeding
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

  Rule: The pages before the login lead to each other

    @happy @reference-pages
    Scenario Outline: "<link>" on "<page>" leads to "<other page>"
      Given I am on the "<page>" page
      When I follow "<link>" on the "<page>" page
      Then the "<other page>" page is shown

      Examples:
        | page            | link                  | other page      |
        | Log in          | Forgot your password? | Forgot password |
        | Log in          | Sign up               | Sign up         |
        | Sign up         | Log in                | Log in          |
        | Forgot password | Back to the login     | Log in          |

  Rule: Capitals count in a password

    @security
    Scenario: The password in other capitals is refused
      Given I am a customer
      When I log in with my password in other capitals
      Then I am told "The email address or password is incorrect."

  Rule: A failed login does not tell strangers who is a customer

    @smoke @validation
    Scenario: A wrong password is refused
      Given I am a customer
      When I log in with a wrong password
      Then I am told "The email address or password is incorrect."

    @security @needs-seeding
    Scenario: An unknown address gets the same answer as a wrong password
      Given I am not a customer
      When I log in with my email address and my password
      Then I am told "The email address or password is incorrect."

    @validation @reference-pages
    Scenario Outline: Logging in requires the <field>
      Given I am a customer
      When I log in without my "<field>"
      Then I am told "<message>" at "<field>"

      Examples:
        | field         | message                   |
        | Email address | Enter your email address. |
        | Password      | Enter your password.      |

  Rule: Five wrong passwords lock the account for 15 minutes

    @boundary @locks-account
    Scenario: Four wrong passwords do not lock the account
      Given my account has had 4 wrong passwords
      When I log in with my email address and my password
      Then I see my cloud servers

    @boundary @locks-account
    Scenario: A login starts the count anew
      Given my account has had 4 wrong passwords
      When I log in with my email address and my password
      Then I see my cloud servers
      When somebody tries 4 more wrong passwords
      Then my password opens the control panel

    @boundary @needs-clock
    Scenario Outline: After a lockout, <number> wrong passwords <leave or lock> the account
      Given too many wrong passwords have locked my account
      When 15 minutes pass
      And somebody tries <number> more wrong passwords
      Then my password <result>

      Examples:
        | number | leave or lock | result                  |
        | 4      | do not lock   | opens the control panel |
        | 5      | lock          | is refused              |

    @security @locks-account
    Scenario: The right password no longer opens a locked account
      Given too many wrong passwords have locked my account
      When I log in with my email address and my password
      Then I am told "The email address or password is incorrect."

    @boundary @needs-clock
    Scenario Outline: <minutes> minutes after the lockout, my password <result>
      Given too many wrong passwords have locked my account
      When <minutes> minutes pass
      Then my password <result>

      Examples:
        | minutes | result                  | why                  |
        | 14      | is refused              | less than 15 minutes |
        | 15      | opens the control panel | 15 minutes           |
