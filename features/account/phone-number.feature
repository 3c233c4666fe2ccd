@account
Feature: Phone number
  Customers enter a phone number of any country as they write it, or none.

  Rule: A phone number is recognized however it is written

    @persistence @reference-pages
    Scenario Outline: A phone number <typed in a way> is shown as "<shown>"
      Given I am editing my account information
      When I enter "<phone>" as "Phone"
      Then I read the confirmation "Your account information has been updated."
      And "Phone" is "<shown>" after a reload

      Examples:
        | typed in a way                 | phone                                                | shown                     |
        | with non-breaking spaces       | +33[U+00A0]1[U+00A0]42[U+00A0]68[U+00A0]53[U+00A0]00 | +33 1 42 68 53 00         |
        | with non-breaking hyphens      | 650[U+2011]253[U+2011]0000                           | 650-253-0000              |
        | on a Japanese keyboard         | ０３－１２３４－５６７８                                         | 03-1234-5678              |
        | in Arabic-Indic digits         | ٠٢٠ ٧٩٤٦ ٠٠٠٠                                        | 020 7946 0000             |
        | copied from a link             | tel:+1-650-253-0000                                  | +1-650-253-0000           |
        | with the word for an extension | 650-253-0000 extension 12                            | 650-253-0000 extension 12 |
        | with that word in French       | 01 42 68 53 00 poste 12                              | 01 42 68 53 00 poste 12   |

    @validation @reference-pages
    Scenario Outline: A phone number <of a kind> is <accepted or refused>
      Given I am editing my account information
      When I enter "<phone>" as "Phone"
      Then I <am told>

      Examples:
        | of a kind          | phone              | accepted or refused | am told                                                            |
        | in digits          | 2025550143         | accepted            | read the confirmation "Your account information has been updated." |
        | of another country | +33 1 23 45 67 89  | accepted            | read the confirmation "Your account information has been updated." |
        | with an extension  | (202) 555-0143 x12 | accepted            | read the confirmation "Your account information has been updated." |
        | in letters         | call me            | refused             | am told "Enter a valid phone number." at "Phone"                   |
        | of too few digits  | 12345              | refused             | am told "Enter a valid phone number." at "Phone"                   |
        | of too many digits | 1234567890123456   | refused             | am told "Enter a valid phone number." at "Phone"                   |
        | of no country      | +999 1234 5678     | refused             | am told "Enter a valid phone number." at "Phone"                   |

  Rule: A number has 6 to 15 digits, and no more than 32 characters with its extension

    @boundary @reference-limits
    Scenario Outline: A phone number with <as many as allowed> is accepted
      Given I am editing my account information
      When I enter "<phone>" as "Phone"
      Then I read the confirmation "Your account information has been updated."
      And "Phone" is "<phone>" after a reload

      Examples:
        | as many as allowed     | phone                            |
        | the fewest digits      | 12 34 56                         |
        | the most digits        | 123456789012345                  |
        | the most characters    | +1 (202) 555-0143 extension 1234 |

    @boundary @reference-limits
    Scenario: A phone number with one character too many is refused
      Given I am editing my account information
      When I enter "+1 (202) 555-0143 extension 12345" as "Phone"
      Then I am told "Use no more than 32 characters." at "Phone"
      And my account information is unchanged
