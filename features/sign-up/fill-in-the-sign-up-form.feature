@sign-up
Feature: Fill in the sign-up form without a mouse
  Keyboards, browsers that fill in forms, and screen readers can use the sign-up form.

  Rule: Enter submits the form from each field

    @keyboard @needs-mailbox
    Scenario Outline: Enter in "<field>" signs up
      Given I have filled in the sign-up form
      When I press Enter in "<field>"
      Then I am asked to check my inbox

      Examples:
        | field         |
        | Email address |
        | First name    |
        | Last name     |
        | Company       |

    @keyboard @needs-mailbox
    Scenario: The focus is on the answer to a sign-up
      Given I have filled in the sign-up form
      When I press Enter in "Email address"
      Then I am asked to check my inbox
      And the focus is on the confirmation

  Rule: Errors lead to their fields

    @keyboard @reference-pages
    Scenario Outline: The error "<error>" leads to its field
      Given I am on the "Sign up" page
      When I submit the empty form
      Then the focus is on "Email address"
      When I follow the error "<error>"
      Then the focus is on "<field>"
      And "<field>" is marked as wrong

      Examples:
        | error                  | field      |
        | Enter your first name. | First name |
        | Enter your last name.  | Last name  |

  Rule: Nothing typed is lost after an error

    @validation @needs-seeding
    Scenario: Names, company and plan are kept without an email address
      Given I am not a customer
      When I sign up for the "Medium server" at "$24.50", without my "Email address"
      Then I am told "Enter an email address." at "Email address"
      And everything else is still as I typed it

  Rule: An email address is kept as people read it

    @boundary @needs-seeding
    Scenario Outline: An email address typed with <other characters> is kept in its own letters
      Given I am not a customer
      When I sign up with an email address like "zoë@bücher.example", typed with "<other characters>"
      Then I am asked to check my inbox

      Examples:
        | other characters   |
        | separate accents   |
        | full-width letters |
        | a domain in ASCII  |

  Rule: Only a plan that the form offers can be chosen

    @security @reference-pages
    Scenario: A made-up plan is refused
      Given I have filled in the sign-up form
      When the form is submitted with a made-up "Plan"
      Then I am told "Choose a plan." at "Plan"

  Rule: Each field says what it is for

    @a11y @reference-pages
    Scenario: The sign-up form says what its fields are for
      Given I am on the "Sign up" page
      Then password managers, phones and screen readers are told
        | field         | to fill in       | required |
        | Email address | an email address | yes      |
        | First name    | the first name   | yes      |
        | Last name     | the last name    | yes      |
        | Company       | the company      | no       |
