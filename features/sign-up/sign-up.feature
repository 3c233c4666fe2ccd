@sign-up @needs-mailbox
Feature: Sign up
  Whoever signs up for the cloud services is sent a login ID and a password by e-mail.

  Rule: The login ID and a first password come by e-mail

    @happy
    Scenario: Signing up sends the login ID and a password
      Given I am not a customer
      When I sign up
      Then I am asked to check my inbox
      And I am sent an e-mail with my login ID and a password

    @validation
    Scenario Outline: Signing up needs the <field>
      Given I am not a customer
      When I sign up without my "<field>"
      Then I am told "<message>" at "<field>"

      Examples:
        | field         | message                 |
        | Email address | Enter an email address. |
        | First name    | Enter your first name.  |
        | Last name     | Enter your last name.   |

  Rule: A stranger does not learn who is a customer

    @security @needs-seeding
    Scenario: Signing up with a known address is answered like any other
      Given I am a customer
      When a stranger signs up with my e-mail address
      Then the stranger is asked to check the inbox
      And my password still opens the control panel
