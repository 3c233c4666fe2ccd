@card @needs-clock
Feature: Expiration date of a card
  A card is valid through the last day of its month, where the customer lives, and for at most 20 years.

  Rule: A card is valid to the end of its last month

    @boundary
    Scenario: A card that expires this month is accepted
      Given it is July
      And I am editing my credit card information
      When I enter a card that expires in July
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

    @boundary
    Scenario Outline: A card that expires in July is accepted on the last day of July in <place>
      Given my time zone is stored as "<place>"
      And it is "July 31, 23:50" where I live
      And I am editing my credit card information
      When I enter a card that expires in July
      Then I read the confirmation "Your credit card information has been updated."

      Examples:
        | place               |
        | America/Los_Angeles |
        | Pacific/Auckland    |

    @boundary
    Scenario Outline: A card that expires in July is refused on the first of August in <place>
      Given my time zone is stored as "<place>"
      And it is "August 1, 00:00" where I live
      And I am editing my credit card information
      When I enter a card that expires in July
      Then I am told "This card has expired." at "Expiration month"

      Examples:
        | place               |
        | America/Los_Angeles |
        | Pacific/Auckland    |

    @boundary
    Scenario: A card that expires with the year is refused in the new year
      Given it is "December 31, 23:50" where I live
      And I am editing my credit card information
      When 15 minutes pass
      And I enter a card that expires in December
      Then I am told "This card has expired." at "Expiration year"
      And my card on file is unchanged

    @boundary
    Scenario: A card that expires with the year is accepted on its last day
      Given it is "December 31, 23:50" where I live
      And I am editing my credit card information
      When I enter a card that expires in December
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

  Rule: A card is valid for at most 20 years

    @boundary
    Scenario: A card that expires 20 years from now is accepted
      Given I am editing my credit card information
      Then cards may expire up to 20 years from now
      When I enter a card that expires 20 years from now
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

    @boundary
    Scenario: A card that expires 21 years from now is refused
      Given I am editing my credit card information
      When I forge a card that expires 21 years from now
      Then I am told "The expiration year is too far ahead." at "Expiration year"
      And my card on file is unchanged
