@account @needs-mailbox
Feature: Valid email address
  Any email address that can exist can be the new login ID, however it is typed.

  Rule: Strangers do not learn who is a customer

    @security
    Scenario: The address of another customer gets the same answer as any other
      Given there is another customer
      And I am editing my account information
      When I enter the other customer's email address and my current password
      Then I read the confirmation "Your account information has been updated."
      And my email address change is pending
      And the other customer is told about it, without a link

  Rule: Browsers forget a link

    @security
    Scenario: The browser keeps nothing of a used confirmation link
      Given I have changed my email address
      Then the browser keeps nothing of the link

  Rule: Spaces and capital letters do not matter

    @boundary
    Scenario: The current address with surrounding spaces is not a change
      Given I am editing my account information
      When I enter my current email address with surrounding spaces and no password
      Then I read the confirmation "Your account information has been updated."
      And no email address change is pending

    @boundary
    Scenario Outline: A new address <typed> is accepted
      Given I am editing my account information
      When I enter a new email address <typed> and my current password
      Then I read the confirmation "Your account information has been updated."
      When I confirm my new email address
      Then my new email address opens the control panel

      Examples:
        | typed                   |
        | in capital letters      |
        | with surrounding spaces |

  Rule: The email address must be valid

    @validation
    Scenario: A top-level domain in Chinese is valid
      Given I am editing my account information
      When I enter "ada@例子.測試" as "Email address"
      Then I am told "Enter your current password." at "Current password"

    @validation
    Scenario Outline: An invalid email address is refused: <why>
      Given I am editing my account information
      When I enter "<typed>" as "Email address"
      Then I am told "<message>" at "Email address"

      Examples:
        | typed           | message                      | why                   |
        |                 | Enter your email address.    | it is missing         |
        | someone         | Enter a valid email address. | it has no at sign     |
        | someone@example | Enter a valid email address. | its domain has no dot |
