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

  Rule: Strangers do not learn who is a customer

    @security @needs-seeding
    Scenario: Signing up with the address of a customer gets the same answer as any other
      Given I am a customer
      When a stranger signs up with my email address
      Then the stranger is asked to check the inbox
      And my password is unchanged
