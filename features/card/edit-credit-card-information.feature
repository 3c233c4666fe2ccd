@card
Feature: Edit credit card information
  The card on file is charged every month. Customers replace it here.

  Rule: The confirmed card is the card on file

    @smoke @happy
    Scenario: A customer updates the credit card information
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I choose "Edit credit card information"
      And I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

    @persistence
    Scenario: The new card is still on file after another login
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      When I log in again in another browser
      Then my new card is the card on file

    @happy @reference-pages
    Scenario: The section says that this card is charged every month
      Given I am on the Account settings page
      When I choose "Edit credit card information"
      Then I read "This card is charged every month for the services rendered." beside the card

    @persistence @reference-pages
    Scenario: Saving a card leaves the other sections alone
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And my account information is unchanged
      And my billing information is unchanged
      And my password is unchanged

  Rule: A card replaced elsewhere is not overwritten unseen

    @conflict @reference-pages
    Scenario: A stale save is refused and names the card on file
      Given I am editing my credit card information
      And I have replaced my credit card in another browser
      When I enter the Visa card "4012888888881881"
      Then I am told which card is on file now
      And my card on file is unchanged

    @conflict @reference-pages
    Scenario: A customer who has seen the other card can save over it
      Given I am editing my credit card information
      And I have replaced my credit card in another browser
      When I enter the Visa card "4012888888881881"
      Then I am told which card is on file now
      When I enter the Visa card "4012888888881881"
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

  Rule: A card that cannot be charged is refused

    @validation
    Scenario: An expired card is refused
      Given I am editing my credit card information
      When I enter a card that expired last month
      Then I am told "This card has expired."
      And my card on file is unchanged

    @validation @reference-pages
    Scenario Outline: A security code of <digits> is refused for <type>
      Given I am editing my credit card information
      When I enter the <type> card "<number>" with the security code "<code>"
      Then I am told "<message>" at "Security code"
      And my card on file is unchanged

      Examples:
        | digits                  | type             | number           | code  | message                               |
        | no digits               | Visa             | 4111111111111111 |       | Enter the security code.              |
        | two digits              | Visa             | 4111111111111111 | 12    | The security code must have 3 digits. |
        | four digits             | Visa             | 4111111111111111 | 1234  | The security code must have 3 digits. |
        | three digits            | American Express | 378282246310005  | 123   | The security code must have 4 digits. |
        | letters                 | Visa             | 4111111111111111 | abc   | The security code must have 3 digits. |
        | two digits and a letter | Visa             | 4111111111111111 | 12a   | The security code must have 3 digits. |
        | five digits             | American Express | 378282246310005  | 09461 | The security code must have 4 digits. |

    @failure @reference-pages
    Scenario: A card that the bank declines is refused
      Given I am editing my credit card information
      When I enter the Visa card "4000000000000002"
      Then I am told "The card was declined. Check the details or use another card."
      And my card on file is unchanged

    @failure @reference-pages
    Scenario: A card that the payment gateway does not answer for is refused, and another one is accepted
      Given I am editing my credit card information
      When I enter the Visa card "4000000000000119"
      Then I am told "The card could not be checked just now. Nothing was changed; try again."
      And my card on file is unchanged
      When I update my credit card in the account settings
      Then my new card is the card on file

    @failure @reference-pages
    Scenario: Card type and expiration date are kept after a decline
      Given I am editing my credit card information
      When I enter the Visa card "4000000000009995"
      Then I am told "The card was declined. Check the details or use another card."
      And the card type and the expiration date are as I entered them
      And the card number and the security code are nowhere on the page

    @conflict @reference-pages
    Scenario: Submitting the form twice saves the card once
      Given I am editing my credit card information
      When I update my credit card, submitting it twice
      Then I read the confirmation "Your credit card information has been updated."
      When I open my activity
      Then my activity shows "Credit card information updated"

  Rule: Card number and security code are never shown

    @security @reference-pages
    Scenario: Card number and security code are not on the page after saving
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And the card number and the security code are nowhere on the page
      And the card number and the security code are nowhere in the browser

    @security @needs-mailbox
    Scenario: The notice of a new card does not contain its number
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And I am emailed a notice about my new card, without its number
      And I am emailed "Your credit card information was changed", with a greeting by name

    @failure @needs-mailbox
    Scenario: A declined card sends no email
      Given I am editing my credit card information
      When I enter the Visa card "4000000000000002"
      Then I am told "The card was declined. Check the details or use another card."
      And I am emailed nothing

    @security @needs-clock
    Scenario: Card number and security code are cleared after an error
      Given it is July
      And I am editing my credit card information
      When I enter a card that expired last month
      Then the card number and the security code are nowhere on the page
