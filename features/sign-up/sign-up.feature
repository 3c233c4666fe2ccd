@sign-up @needs-mailbox
Feature: Sign up
  New customers of the cloud services are emailed their login ID and a password.

  Rule: The login ID and the first password are emailed

    @happy
    Scenario: A new customer is emailed a login ID and a password
      Given I am not a customer
      When I sign up
      Then I am asked to check my inbox
      And I am emailed my login ID and a password

    @validation
    Scenario Outline: Signing up requires the <field>
      Given I am not a customer
      When I sign up without my "<field>"
      Then I am told "<message>" at "<field>"

      Examples:
        | field         | message                 |
        | Email address | Enter an email address. |
        | First name    | Enter your first name.  |
        | Last name     | Enter your last name.   |

    @validation
    Scenario: What was typed and chosen is kept after an error
      Given I am not a customer
      When I sign up for the "Large server" at "$79.99", without my "Last name"
      Then I am told "Enter your last name." at "Last name"
      And everything else is still as I typed it

  Rule: The account starts with what was given at the sign-up

    @persistence
    Scenario: The name and the company are in the account information
      Given I have just signed up
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my account information is what I signed up with

    @boundary
    Scenario: The company may be left out
      Given I am not a customer
      When I sign up without a company
      Then I am asked to check my inbox
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my account information is what I signed up with

    @boundary
    Scenario: Surrounding spaces are trimmed
      Given I am not a customer
      And my optional fields are filled in
      When I sign up with spaces around all that I type
      Then I am asked to check my inbox
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my account information is what I signed up with

    @security
    Scenario: Names that contain HTML are stored as typed
      Given I am not a customer
      When I sign up with tags in my name and company
      Then I am asked to check my inbox
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my account information is what I signed up with

    @happy
    Scenario Outline: The <plan> costs <price> per month
      Given I am not a customer
      When I sign up for the "<plan>" at "<price>"
      Then I am asked to check my inbox
      When I log in with my full email address and the password emailed to me
      Then I see the "<plan>" at "<price>" per month

      Examples:
        | plan          | price  |
        | Small server  | $10.00 |
        | Medium server | $24.50 |
        | Large server  | $79.99 |

  Rule: Names are limited

    @boundary
    Scenario Outline: "<field>" takes <length> characters and no more
      Given I am not a customer
      When I sign up with <one more> characters as "<field>"
      Then I am told "Use no more than <length> characters." at "<field>"
      When I sign up with <length> characters as "<field>"
      Then I am asked to check my inbox

      Examples:
        | field      | length | one more |
        | First name | 50     | 51       |
        | Last name  | 50     | 51       |
        | Company    | 128    | 129      |

  Rule: Any email address that can exist becomes a login ID

    @boundary
    Scenario Outline: An email address with <letters> becomes a login ID
      Given I am not a customer
      When I sign up with an email address like "<example>"
      Then I am asked to check my inbox
      When I log in with my full email address and the password emailed to me
      Then my login ID is shown at the top of the page

      Examples:
        | letters                      | example            |
        | accents                      | zoë@bücher.example |
        | Devanagari letters and marks | संपर्क@उदाहरण.भारत |

    @validation
    Scenario Outline: An email address that cannot exist is refused: <why>
      Given I am not a customer
      When I sign up with the email address "<typed>"
      Then I am told "Enter a valid email address." at "Email address"

      Examples:
        | typed                   | why                                       |
        | ada@example.org?x=1     | more than a domain comes after the @      |
        | ada@-example.org        | a part of the domain begins with a hyphen |
        | ada@exa_mple.org        | the domain has an underscore              |
        | ada@127.0.0.1           | the domain is a number                    |
        | ada.@example.org        | a dot comes before the @                  |
        | ada[U+3164]@example.org | one of its letters draws nothing          |

    @boundary
    Scenario: The email address takes 128 characters and no more
      Given I have filled in the sign-up form
      When I enter an address of 129 characters as "Email address"
      Then I am told "Use no more than 128 characters." at "Email address"
      When I sign up with an email address of 128 characters
      Then I am asked to check my inbox

  Rule: Strangers do not learn who is a customer

    @security
    Scenario: Signing up with the address of a customer gets the same answer as any other
      Given I am a customer
      When a stranger signs up with my email address
      Then the stranger is asked to check the inbox
      And I am told by email that I already have an account
      And my password is unchanged
