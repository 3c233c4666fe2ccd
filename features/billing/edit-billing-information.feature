@billing
Feature: Edit billing information
  Customers choose the name and address on their invoices and where invoices are sent.

  Rule: Confirmed changes are stored

    @smoke @happy
    Scenario: A customer updates the billing information
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I choose "Edit billing information"
      And I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And my billing information is stored as I entered it

    @persistence
    Scenario: Billing information is still there after another login
      Given I am editing my billing information
      When I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      When I log in again in another browser
      Then my billing information is stored as I entered it

    @persistence @reference-pages
    Scenario: Saving the billing information leaves the other sections alone
      Given I am editing my billing information
      When I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And my account information is unchanged
      And my card on file is unchanged
      And my password is unchanged

  Rule: Changes made elsewhere are not overwritten unseen

    @conflict @reference-pages
    Scenario: A stale save is refused and shows what changed
      Given I am editing my billing information
      And I have saved "Springfield" as "City" in another browser
      When I enter "Shelbyville" as "City"
      Then I am told "City is now “Springfield”." at "City"
      When I save again
      Then I read the confirmation "Your billing information has been updated."

  Rule: Name and address are required

    @smoke @validation
    Scenario Outline: Billing information requires "<field>"
      Given I am editing my billing information
      When I leave "<field>" empty
      Then I am told "<message>" at "<field>"
      And my billing information is unchanged

      Examples:
        | field        | message                 |
        | Billing name | Enter the billing name. |
        | Address      | Enter the address.      |
        | City         | Enter the city.         |
        | Postal code  | Enter the postal code.  |

  Rule: Values are validated

    @boundary @reference-limits
    Scenario Outline: "<field>" takes <length> characters and no more
      Given I am editing my billing information
      When I enter <length> characters as "<field>"
      Then I read the confirmation "Your billing information has been updated."
      When I enter <one more> characters as "<field>"
      Then I am told "Use no more than <length> characters." at "<field>"

      Examples:
        | field          | length | one more |
        | Billing name   | 50     | 51       |
        | Company        | 128    | 129      |
        | Address        | 64     | 65       |
        | Address line 2 | 64     | 65       |
        | City           | 64     | 65       |
        | Tax ID         | 100    | 101      |

    @validation @reference-pages
    Scenario: The invoice email address must be valid
      Given I am editing my billing information
      When I enter "billing at example" as "Invoice email"
      Then I am told "Enter a valid email address." at "Invoice email"
      And my billing information is unchanged

    @validation @reference-pages
    Scenario Outline: A postal code must match the format of <country>
      Given I am editing my billing information
      When I enter <country> and the postal code "<wrong>"
      Then I am told "Enter a valid postal code." at "Postal code"
      When I enter <country> and the postal code "<right>"
      Then I read the confirmation "Your billing information has been updated."

      Examples:
        | country            | wrong | right    |
        | the United States  | 1234  | 12345    |
        | Canada             | 12345 | K1A 0B1  |
        | France             | 7500  | 75001    |
        | Germany            | ABCDE | 10115    |
        | the United Kingdom | 12345 | SW1A 1AA |
        | Japan              | 12345 | 100-0001 |

    @persistence @reference-pages
    Scenario Outline: A postal code <typed in a way> is shown as "<shown>"
      Given I am editing my billing information
      When I enter <country> and the postal code "<postal code>"
      Then I read the confirmation "Your billing information has been updated."
      And "Postal code" is "<shown>" after a reload

      Examples:
        | typed in a way           | country           | postal code | shown      |
        | with two spaces          | Canada            | K1A  0B1    | K1A 0B1    |
        | on a Japanese keyboard   | Japan             | １００－０００１    | 100-0001   |
        | with a dash for a hyphen | the United States | 12345–6789  | 12345-6789 |

    @boundary @reference-limits
    Scenario: The city may have a long name
      Given I am editing my billing information
      When I enter "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" as "City"
      Then I read the confirmation "Your billing information has been updated."
      And "City" is "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" after a reload
