@billing
Feature: Addresses of many countries
  Customers enter the address on their invoices as it is written in their country.

  Rule: An address is stored as entered, wherever it is

    @persistence @needs-seeding
    Scenario Outline: An address in <country> is stored with <what it has>
      Given I am editing my billing information
      When I enter an address in <country>
      Then I read the confirmation "Your billing information has been updated."
      And my billing information is stored as I entered it

      Examples:
        | country                  | what it has                      |
        | the United States        | a state and a ZIP code           |
        | Canada                   | a province and a postal code     |
        | France                   | a postal code and no state       |
        | Germany                  | a tax ID that begins with DE     |
        | the United Kingdom       | a postal code with letters       |
        | Japan                    | a city in Japanese               |
        | the United Arab Emirates | no postal code, as nobody has one there |

    @happy @needs-seeding
    Scenario: A customer enters the first billing information
      Given I have no billing information yet
      And I am editing my billing information
      When I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And my billing information is stored as I entered it

    @validation @needs-seeding
    Scenario: The first billing information needs a country
      Given I have no billing information yet
      And I am editing my billing information
      When I enter "Ada Lovelace" as "Billing name"
      Then I am told "Choose a country." at "Country"
      And I am told "Enter the address." at "Address"
      And I am told "Enter the city." at "City"

  Rule: A postal code is written as in its country

    @validation @reference-pages
    Scenario Outline: A wrong postal code in <country> is answered with an example from there
      Given I am editing my billing information
      When I enter <country> and the postal code "<wrong>"
      Then I am told "Enter a valid postal code. Example: <example>" at "Postal code"

      Examples:
        | country            | wrong        | example  |
        | the United States  | 1234         | 94105    |
        | Canada             | D1A 0B1      | K1A 0B1  |
        | France             | 750011       | 75001    |
        | Germany            | 1011         | 10115    |
        | the United Kingdom | SW1A 1A      | SW1A 1AA |
        | Japan              | 100-001      | 100-0001 |
        | Austria            | (1010)       | 12345    |
        | Austria            | (1010        | 12345    |
        | Austria            | 1010)        | 12345    |
        | the United States  | 123456       | 94105    |
        | the United States  | 12345-678    | 94105    |
        | Canada             | K1A0B1A0B1   | K1A 0B1  |
        | the United Kingdom | SW1A1AAM11AE | SW1A 1AA |
        | Japan              | 10000012     | 100-0001 |

    @boundary @reference-limits
    Scenario Outline: <postal code> is accepted in <country>: <why>
      Given I am editing my billing information
      When I enter <country> and the postal code "<postal code>"
      Then I read the confirmation "Your billing information has been updated."
      And "Postal code" is "<postal code>" after a reload

      Examples:
        | postal code | country                  | why                        |
        | 12345-6789  | the United States        | the long form              |
        | k1a0b1      | Canada                   | lower case and no space    |
        | GIR 0AA     | the United Kingdom       | a code unlike all others   |
        | M1 1AE      | the United Kingdom       | the shortest               |
        | 1000001     | Japan                    | no hyphen                  |
        | 12345 6789  | the United States        | the long form with a space |
        | sw1a1aa     | the United Kingdom       | lower case and no space    |
        | 1012 JS     | the Netherlands          | letters after a space      |
        | 00-950      | Poland                   | a hyphen                   |
        | 00000       | the United Arab Emirates | nobody needs one there     |

    @validation @reference-pages
    Scenario: A country with postal codes requires one after a move from a country without
      Given my address is in "United Arab Emirates"
      And I am editing my billing information
      When I choose "France" as "Country"
      Then I am told "Enter the postal code." at "Postal code"
      And my billing information is unchanged
