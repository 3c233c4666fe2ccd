@billing
Feature: Fields of the billing information
  Every customer can fill in the fields: in any script, with the keyboard alone, with a password manager or a screen reader.

  Rule: The section shows what is stored

    @happy @reference-pages
    Scenario: The section shows the stored information
      Given I am on the Account settings page
      When I choose "Edit billing information"
      Then my billing information is shown as registered

  Rule: Company, second address line, tax ID and invoice email can be removed

    @persistence @needs-seeding
    Scenario: What is optional is removed
      Given my optional fields are filled in
      And I am editing my billing information
      When I remove my optional billing information
      Then I read the confirmation "Your billing information has been updated."
      And my billing information is stored as I entered it

  Rule: Each field is stored as typed, without surrounding spaces

    @persistence @reference-pages
    Scenario Outline: "<field>" is stored as typed, without surrounding spaces
      Given my address is in "France"
      And I am editing my billing information
      When I enter "  <text>  " as "<field>"
      Then I read the confirmation "Your billing information has been updated."
      And "<field>" is "<text>" after a reload

      Examples:
        | field             | text                  |
        | Billing name      | Ada <b>O'Neil</b>     |
        | Company           | R&D <i>Ltd.</i>       |
        | Address           | 1 <s>Main</s> Street  |
        | Address line 2    | c/o <b>Sons & Co.</b> |
        | City              | L'<u>Isle</u>-d'Abeau |
        | State or province | <b>Île-de-France</b>  |
        | Postal code       | 75002                 |
        | Tax ID            | FR12 <345> 678901     |
        | Invoice email     | billing@example.org   |

  Rule: Lengths are counted in characters of any script

    @boundary @reference-limits
    Scenario Outline: An address of 64 <script> letters is accepted, and one more is refused
      Given I am editing my billing information
      When I enter 64 <script> letters as "Address"
      Then I read the confirmation "Your billing information has been updated."
      When I enter 65 <script> letters as "Address"
      Then I am told "Use no more than 64 characters." at "Address"

      Examples:
        | script   |
        | Greek    |
        | Japanese |

    @boundary @reference-limits
    Scenario: An invoice email address takes 128 characters and no more
      Given I am editing my billing information
      When I enter an address of 128 characters as "Invoice email"
      Then I read the confirmation "Your billing information has been updated."
      When I enter an address of 129 characters as "Invoice email"
      Then I am told "Use no more than 128 characters." at "Invoice email"

    @boundary @reference-limits
    Scenario: A tax ID typed on a Japanese keyboard is stored in plain letters and digits
      Given I am editing my billing information
      When I enter "Ｔ１２３４－５６７８" as "Tax ID"
      Then I read the confirmation "Your billing information has been updated."
      And "Tax ID" is "T1234-5678" after a reload

  Rule: Nothing typed is lost after an error

    @failure @reference-pages
    Scenario: The other fields keep what was typed
      Given my address is in "Canada"
      And I am editing my billing information
      When I fill in the section, with "billing at example" as "Invoice email"
      Then I am told "Enter a valid email address." at "Invoice email"
      And everything that I filled in is still there

  Rule: The section works with the keyboard alone

    @keyboard @needs-javascript @reference-pages
    Scenario: Enter saves from every field
      Given I am editing my billing information
      Then Enter saves from each of these fields
        | field             |
        | Billing name      |
        | Company           |
        | Address           |
        | Address line 2    |
        | City              |
        | State or province |
        | Postal code       |
        | Tax ID            |
        | Invoice email     |

    @keyboard @needs-seeding
    Scenario: Each error leads to its field
      Given I have no billing information yet
      And I am editing my billing information
      When I submit the empty form
      Then the focus is on "Billing name"
      And each error leads to its field, which is marked as wrong
        | error                   | field        |
        | Choose a country.       | Country      |
        | Enter the city.         | City         |
        | Enter the address.      | Address      |
        | Enter the billing name. | Billing name |

  Rule: Browsers, password managers, phones and screen readers are told what they need

    @a11y @reference-pages
    Scenario: The fields say what they are for
      Given I am editing my billing information
      Then password managers, phones and screen readers are told
        | field             | to fill in                     | required |
        | Billing name      | the billing name               | yes      |
        | Company           | the billing company            | no       |
        | Address           | the billing address            | yes      |
        | Address line 2    | the second line of the address | no       |
        | City              | the billing city               | yes      |
        | Country           | the billing country            | yes      |
        | State or province | the billing state              | no       |
        | Postal code       | the billing postal code        | no       |
        | Invoice email     | the billing email address      | no       |

    @a11y @reference-pages
    Scenario: A confirmation disappears with the next change
      Given I am editing my billing information
      When I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And the focus is on the confirmation
      When I type "Springfield" as "City" without saving
      Then no confirmation is shown
