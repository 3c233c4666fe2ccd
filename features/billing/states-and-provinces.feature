@billing
Feature: States and provinces
  Addresses name a state or province where the country's addresses do.

  Rule: In the United States and Canada, addresses name a state or province

    @happy @reference-pages
    Scenario Outline: <state> is accepted in the United States: <why>
      Given my address is in "United States"
      And I am editing my billing information
      When I enter "<state>" as "State or province"
      Then I read the confirmation "Your billing information has been updated."
      And "State or province" is "<state>" after a reload

      Examples:
        | state               | why                                    |
        | AE                  | a military post office                 |
        | PR                  | a territory                            |
        | new york            | a name in lower case                   |
        | Californie          | the name in French                     |
        | N.Y.                | a code with periods                    |
        | D.C.                | a district                             |
        | new-mexico          | a hyphen in the name                   |
        | Armed Forces Africa | another name of a military post office |

    @happy @reference-pages
    Scenario Outline: <province> is accepted in Canada: <why>
      Given I am editing my billing information
      When I type "<province>" as "State or province" without saving
      And I type "A1A 1A1" as "Postal code" without saving
      And I choose "Canada" as "Country"
      Then I read the confirmation "Your billing information has been updated."
      And "State or province" is "<province>" after a reload

      Examples:
        | province                  | why                            |
        | Newfoundland and Labrador | a name of more than 24 letters |
        | Québec                    | the name in French             |
        | Nouvelle Ecosse           | no accent and no hyphen        |
        | pe                        | a code in lower case           |

    @happy @reference-pages
    Scenario: States and provinces are suggested
      Given I am editing my billing information
      Then "State or province" suggests "District of Columbia"
      And "State or province" suggests "Saskatchewan"

    @validation @reference-pages
    Scenario Outline: <state> is refused in <country>: <why>
      Given my address is in "<country>"
      And I am editing my billing information
      When I enter "<state>" as "State or province"
      Then I am told "<message>" at "State or province"
      And my billing information is unchanged

      Examples:
        | state  | country       | message                                           | why                               |
        | Québec | United States | Choose a state or province. Examples: Texas, TX   | a province of Canada              |
        | Texas  | Canada        | Choose a state or province. Examples: Ontario, ON | a state of the United States      |
        |        | United States | Choose a state or province. Examples: Texas, TX   | an address there needs a state    |
        |        | Canada        | Choose a state or province. Examples: Ontario, ON | an address there needs a province |
        | Tex    | United States | Choose a state or province. Examples: Texas, TX   | the beginning of a name           |

  Rule: Elsewhere, a state or province is optional

    @persistence @reference-pages
    Scenario: The state goes when the customer moves to a country without states
      Given my address is in "Canada"
      And I am editing my billing information
      When I enter Germany and the postal code "10115"
      Then I read the confirmation "Your billing information has been updated."
      And "State or province" is empty after a reload

    @persistence @reference-pages
    Scenario: A region is stored as entered, and removed
      Given my address is in "France"
      And I am editing my billing information
      When I enter "Île-de-France" as "State or province"
      Then I read the confirmation "Your billing information has been updated."
      And "State or province" is "Île-de-France" after a reload
      When I leave "State or province" empty
      Then I read the confirmation "Your billing information has been updated."
      And "State or province" is empty after a reload

    @boundary @reference-limits
    Scenario Outline: "<field>" takes <length> characters in Austria, and no more
      Given my address is in "France"
      And I am editing my billing information
      When I type "1010" as "Postal code" without saving
      And I choose "Austria" as "Country"
      Then I read the confirmation "Your billing information has been updated."
      When I enter <length> characters as "<field>"
      Then I read the confirmation "Your billing information has been updated."
      When I enter <one more> characters as "<field>"
      Then I am told "Use no more than <length> characters." at "<field>"

      Examples:
        | field             | length | one more |
        | State or province | 64     | 65       |
        | Postal code       | 16     | 17       |
