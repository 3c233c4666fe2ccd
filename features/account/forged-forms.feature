@account
Feature: Forged forms
  Another site cannot change settings in the name of a customer who is logged in.

  Rule: A form without the token of its own page changes nothing

    @security @needs-seeding
    Scenario Outline: Account information submitted <how> is not saved
      Given I am editing my account information
      When I type "Grace" as "First name" without saving
      And the form is submitted <how>
      Then I am told that the request could not be read
      And my account information is unchanged

      Examples:
        | how                           |
        | without its token             |
        | with a made-up token          |
        | with a stranger's token       |
        | with another customer's token |

    @security @reference-pages
    Scenario: Billing information submitted without its token is not saved
      Given I am editing my billing information
      When I type "Springfield" as "City" without saving
      And the form is submitted without its token
      Then I am told that the request could not be read
      And my billing information is unchanged

    @security @reference-pages
    Scenario: A password submitted without its token is not saved
      Given I am updating my password
      When the form is submitted without its token
      Then I am told that the request could not be read
      And my password is unchanged

  Rule: Only what a list offers can be chosen

    @security @reference-pages
    Scenario Outline: A made-up "<field>" is refused
      Given I am editing my account information
      When the form is submitted with a made-up "<field>"
      Then I am told "<message>" at "<field>"
      And my account information is unchanged

      Examples:
        | field     | message             |
        | Language  | Choose a language.  |
        | Time zone | Choose a time zone. |

    @security @reference-pages
    Scenario: A made-up country is refused
      Given I am editing my billing information
      When the form is submitted with a made-up "Country"
      Then I am told "Choose a country." at "Country"
      And my billing information is unchanged

    @security @reference-pages
    Scenario: A made-up card type is refused
      Given I am editing my credit card information
      When the form is submitted with a made-up "Card type"
      Then I am told "Choose a card type." at "Card type"
      And my card on file is unchanged
