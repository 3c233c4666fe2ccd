@card
Feature: Fields of the credit card information
  Every customer can fill in the fields: with the keyboard alone, with a password manager or a screen reader, and after a failure.

  Rule: The section works with the keyboard alone

    @keyboard @needs-javascript @reference-pages
    Scenario: Enter saves from every field
      Given I am editing my credit card information
      Then Enter saves from each of these fields
        | field         |
        | Card number   |
        | Security code |

    @keyboard @reference-pages
    Scenario: Each error leads to its field
      Given I am editing my credit card information
      When I submit the empty form
      Then the focus is on "Card type"
      And each error leads to its field, which is marked as wrong
        | error                        | field            |
        | Enter the security code.     | Security code    |
        | Choose the expiration year.  | Expiration year  |
        | Choose the expiration month. | Expiration month |
        | Enter the card number.       | Card number      |
        | Choose a card type.          | Card type        |

  Rule: Browsers, password managers, phones and screen readers are told what they need

    @a11y @reference-pages
    Scenario: The fields say what they are for
      Given I am editing my credit card information
      Then password managers, phones and screen readers are told
        | field            | to fill in           | required |
        | Card type        | the card type        | yes      |
        | Card number      | the card number      | yes      |
        | Expiration month | the expiration month | yes      |
        | Expiration year  | the expiration year  | yes      |
        | Security code    | the security code    | yes      |

    @a11y @reference-pages
    Scenario: A confirmation disappears with the next change
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And the focus is on the confirmation
      When I type "4242" as "Card number" without saving
      Then no confirmation is shown

  Rule: A security code has three digits as long as nothing says otherwise

    @validation @reference-pages
    Scenario Outline: Without card type and number, a security code of <digits> digits is <answer>
      Given I am editing my credit card information
      When I enter "<code>" as "Security code"
      Then I am told "Choose a card type." at "Card type"
      And <result>

      Examples:
        | digits | code | answer   | result                                                               |
        | two    | 12   | refused  | I am told "The security code must have 3 digits." at "Security code" |
        | three  | 123  | accepted | "Security code" is not marked as wrong                               |

    @validation @reference-pages
    Scenario Outline: A security code of <digits> digits suits <the card type>
      Given I am editing my credit card information
      When I enter the <type> card "<number>" with the security code "<code>"
      Then I am told "<message>" at "Card number"
      And "Security code" is not marked as wrong

      Examples:
        | digits | the card type                         | type             | number          | code | message                                       |
        | three  | Visa with another brand's card number | Visa             | 378282246310005 | 123  | The card number does not match the card type. |
        | four   | American Express without card number  | American Express |                 | 1234 | Enter the card number.                        |

  Rule: Nothing is confirmed that was not saved

    @failure @needs-faults
    Scenario: The portal fails to save the card
      Given I am editing my credit card information
      And the portal fails when I save my card information
      When I enter the Visa card "4012888888881881"
      Then I am told to check whether my change was saved
      When the portal has recovered from its card failure
      And I update my credit card in the account settings
      Then my new card is the card on file

    @failure @needs-faults
    Scenario: The card is replaced although the portal can send no email
      Given I am editing my credit card information
      And the portal can send no email
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

    @failure @needs-javascript @reference-pages
    Scenario: The card stays when no answer comes
      Given I am editing my credit card information
      When I enter "4012888888881881" as "Card number", and no answer comes
      And I stop waiting
      Then no confirmation is shown
      And my card on file is unchanged

  Rule: A card that was replaced elsewhere is named

    @conflict @reference-pages
    Scenario Outline: Another card with the same expiration date, a <type>, is not the card on file
      Given I am editing my credit card information
      And I have replaced my credit card in another browser
      When I enter the <type> card "<number>" with the expiration date of the card on file
      Then I am told which card is on file now

      Examples:
        | type       | number           |
        | Visa       | 4012888888881881 |
        | Mastercard | 5105105105105100 |

    @conflict @reference-pages
    Scenario: The card that was saved elsewhere can be saved again
      Given I am editing my credit card information
      And I have replaced my credit card in another browser
      When I enter the same card here
      Then I read the confirmation "Your credit card information has been updated."
