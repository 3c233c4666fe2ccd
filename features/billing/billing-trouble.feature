@billing
Feature: Billing information when something goes wrong
  Without an answer from the portal nothing is confirmed, and the customer can try again. Nobody can change the address of another customer.

  Rule: Nothing is confirmed that was not saved

    @failure @needs-faults @needs-javascript
    Scenario: The portal fails to save the billing information
      Given I am editing my billing information
      And the portal fails when I save my billing information
      When I enter "Springfield" as "City"
      Then I am told to check whether my change was saved
      When the portal has recovered from its billing failure
      And I go back in the browser
      And I choose "Edit billing information"
      Then no confirmation is shown
      And "City" is still "Springfield" in "Edit billing information"
      When I save again
      Then I read the confirmation "Your billing information has been updated."
      And "City" is "Springfield" after a reload

    @failure @needs-javascript @reference-pages
    Scenario: Nothing is saved without an answer
      Given I am editing my billing information
      When I enter "Springfield" as "City", and no answer comes
      And I stop waiting
      Then no confirmation is shown
      And my billing information is unchanged

  Rule: What changed elsewhere is shown at its field

    @conflict @reference-pages
    Scenario Outline: A change of "<field>" elsewhere is shown at the field
      Given my address is in "France"
      And I am editing my billing information
      And I have saved "<elsewhere>" as "<field>" in another browser
      When I enter "<here>" as "<field>"
      Then I am told "<message>" at "<field>"
      And "<field>" is not marked as wrong

      Examples:
        | field             | elsewhere           | here               | message                                     |
        | Billing name      | Ada <b>Lovelace</b> | Grace Hopper       | Billing name is now “Ada <b>Lovelace</b>”.  |
        | Company           |                     | Analytical Engines | Company is now empty.                       |
        | Address           | 1 Main Street       | 2 Main Street      | Address is now “1 Main Street”.             |
        | Address line 2    | Floor 3             | Floor 4            | Address line 2 is now “Floor 3”.            |
        | State or province | Bretagne            | Normandie          | State or province is now “Bretagne”.        |
        | Postal code       | 35000               | 14000              | Postal code is now “35000”.                 |
        | Tax ID            | FR11 111111111      | FR22 222222222     | Tax ID is now “FR11 111111111”.             |
        | Invoice email     | billing@example.org | books@example.org  | Invoice email is now “billing@example.org”. |

    @conflict @reference-pages
    Scenario: A country chosen elsewhere is shown by its name
      Given my address is in "France"
      And I am editing my billing information
      And I have chosen "Germany" as "Country" in another browser
      When I enter "Springfield" as "City"
      Then I am told "Country is now “Germany”." at "Country"

    @conflict @reference-pages
    Scenario: What was saved elsewhere can be saved again
      Given I am editing my billing information
      And I have saved "Springfield" as "City" in another browser
      When I enter "Springfield" as "City"
      Then I read the confirmation "Your billing information has been updated."

  Rule: A customer can change no address but the own one

    @security @needs-seeding
    Scenario: A forged form does not change another customer's address
      Given there is another customer
      And I am editing my billing information
      When I forge a form that names the other customer and enter "Nowhere" as "City"
      Then I read the confirmation "Your billing information has been updated."
      And the other customer's information is unchanged
