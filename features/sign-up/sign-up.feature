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
        | typed               | why                                      |
        | ada@example.org?x=1 | more than a domain comes after the @     |
        | ada@-example.org    | a part of the domain begins with a hyphen |
        | ada@exa_mple.org    | the domain has an underscore             |
        | ada@127.0.0.1       | the domain is a number                   |
        | ada.@example.org    | a dot comes before the @                 |

  Rule: Strangers do not learn who is a customer

    @security @needs-seeding
    Scenario: Signing up with the address of a customer gets the same answer as any other
      Given I am a customer
      When a stranger signs up with my email address
      Then the stranger is asked to check the inbox
      And my password is unchanged
