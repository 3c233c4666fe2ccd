@account
Feature: Fields of the account information
  Every customer can fill in the fields: in any script, with the keyboard alone, with a password manager or a screen reader.

  Rule: Company and phone number can be removed

    @persistence @needs-seeding
    Scenario: What is optional is removed
      Given my optional fields are filled in
      And I am editing my account information
      When I remove my company and my phone number
      Then I read the confirmation "Your account information has been updated."
      And my account information is stored as I entered it

    @happy @reference-pages
    Scenario: A customer without company and phone number sees them empty
      Given my optional fields are empty
      And I am editing my account information
      Then my account information is shown as registered

  Rule: A character of any script counts as one

    @boundary @reference-limits
    Scenario Outline: A last name of 50 <script> letters is accepted, and one more is refused
      Given I am editing my account information
      When I enter 50 <script> letters as "Last name"
      Then I read the confirmation "Your account information has been updated."
      When I enter 51 <script> letters as "Last name"
      Then I am told "Use no more than 50 characters." at "Last name"

      Examples:
        | script   |
        | accented |
        | Japanese |
        | Arabic   |

    @boundary @needs-mailbox
    Scenario: An email address of 128 characters becomes the login ID
      Given I am editing my account information
      When I enter a new email address of 128 characters and my current password
      Then I read the confirmation "Your account information has been updated."
      When I confirm my new email address
      Then my new email address opens the control panel

    @boundary @reference-limits
    Scenario: An email address of 129 characters is refused
      Given I am editing my account information
      When I enter a new email address of 129 characters and my current password
      Then I am told "Use no more than 128 characters." at "Email address"
      And no email address change is pending

  Rule: Nothing typed is lost after an error

    @failure @reference-pages
    Scenario: The other fields keep what was typed
      Given I am editing my account information
      When I fill in the section, with "call me" as "Phone"
      Then I am told "Enter a valid phone number." at "Phone"
      And everything that I filled in is still there

  Rule: What changed elsewhere is shown at its field

    @conflict @reference-pages
    Scenario Outline: A change of "<field>" elsewhere is shown at the field
      Given I am editing my account information
      And I have saved "<elsewhere>" as "<field>" in another browser
      When I enter "<here>" as "<field>"
      Then I am told "<message>" at "<field>"
      And "<field>" is not marked as wrong

      Examples:
        | field     | elsewhere       | here            | message                          |
        | Last name | Lovelace        | Hopper          | Last name is now “Lovelace”.     |
        | Company   | Engines & Sons  | Analytical      | Company is now “Engines & Sons”. |
        | Phone     | +1 202 555 0143 | +1 202 555 0199 | Phone is now “+1 202 555 0143”.  |

    @conflict @needs-mailbox
    Scenario: An email address changed elsewhere is shown at the field
      Given I am editing my account information
      And I have changed my email address in another browser
      When I enter a new email address and my current password
      Then I am told which email address is mine now

  Rule: The section works with the keyboard alone

    @keyboard @needs-javascript @reference-pages
    Scenario: Enter saves from every field
      Given I am editing my account information
      Then Enter saves from each of these fields
        | field         |
        | First name    |
        | Last name     |
        | Company       |
        | Phone         |
        | Email address |

    @keyboard @reference-pages
    Scenario Outline: After an error, the focus is on "<field>"
      Given I am editing my account information
      When I leave <what is wrong> empty
      Then the focus is on "<field>"

      Examples:
        | what is wrong                | field      |
        | "First name" and "Last name" | First name |
        | "Last name"                  | Last name  |

    @keyboard @reference-pages
    Scenario: Each error leads to its field
      Given I am editing my account information
      When I leave "First name" and "Last name" empty
      Then each error leads to its field, which is marked as wrong
        | error                  | field      |
        | Enter your last name.  | Last name  |
        | Enter your first name. | First name |

  Rule: Browsers, password managers, phones and screen readers are told what they need

    @a11y @reference-pages
    Scenario: The fields say what they are for
      Given I am editing my account information
      Then password managers, phones and screen readers are told
        | field            | to fill in           | required |
        | First name       | the first name       | yes      |
        | Last name        | the last name        | yes      |
        | Company          | the company          | no       |
        | Phone            | the phone number     | no       |
        | Email address    | an email address     | yes      |
        | Current password | the current password | no       |

    @a11y @reference-pages
    Scenario: A confirmation disappears with the next change
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And the focus is on the confirmation
      When I type "Grace" as "First name" without saving
      Then no confirmation is shown

    @a11y @reference-pages
    Scenario: Screen readers are told whether a section is open
      Given I am on the Account settings page
      Then screen readers are told that "Edit account information" is closed
      When I choose "Edit account information"
      Then screen readers are told that "Edit account information" is open
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And screen readers are told that "Edit account information" is open
