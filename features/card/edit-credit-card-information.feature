@card @needs-seeding
Feature: Edit credit card information
  The card on file is charged every month. Customers replace it here.

  Rule: The confirmed card is the card on file

    @tutorial @smoke @happy
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

    @happy
    Scenario: The section says that this card is charged every month
      Given I am on the Account settings page
      When I choose "Edit credit card information"
      Then I read "This card is charged every month for the services rendered." beside the card

    @persistence
    Scenario: Saving a card leaves the other sections alone
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And my account information is unchanged
      And my billing information is unchanged
      And my password is unchanged

    @happy
    Scenario Outline: <type> cards are accepted: <why>
      Given I am editing my credit card information
      When I enter the <type> card "<number>"
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

      Examples:
        | type             | number                   | why                                               |
        | Visa             | 4111 1111 1111 1111      | spaces between the groups                         |
        | Visa             | 4012-8888-8888-1881      | dashes between the groups                         |
        | Mastercard       | 5555555555554444         | the older range                                   |
        | Mastercard       | 2223003122003222         | the newer range                                   |
        | American Express | 378282246310005          | 15 digits, four-digit code                        |
        | Discover         | 6011111111111117         | the network's own example                         |
        | Visa             | [U+200E]4111111111111111 | an invisible mark, copied with it                 |
        | Visa             | 4012−8888−8888−1881      | minus signs between the groups                    |
        | UnionPay         | 6200000000000000         | no check digit, so that only the gateway can tell |

  Rule: A card replaced elsewhere is not overwritten unseen

    @conflict
    Scenario: A stale save is refused and names the card on file
      Given I am editing my credit card information
      And I have replaced my credit card in another browser
      When I enter the Visa card "4012888888881881"
      Then I am told which card is on file now
      And my card on file is unchanged

  Rule: A card that cannot be charged is refused

    @smoke @validation
    Scenario Outline: A card number that is <wrong> is refused
      Given I am editing my credit card information
      When I enter the Visa card "<number>"
      Then I am told "<message>" at "Card number"
      And my card on file is unchanged

      Examples:
        | wrong              | number               | message                                       |
        | missing            |                      | Enter the card number.                        |
        | mistyped           | 4111111111111112     | This card number is not valid.                |
        | made of letters    | four one one one     | This card number is not valid.                |
        | too short          | 411111111111         | This card number is not valid.                |
        | too long           | 41111111111111111111 | This card number is not valid.                |
        | of another network | 5555555555554444     | The card number does not match the card type. |

    @validation @needs-clock
    Scenario: An expired card is refused
      Given it is July
      And I am editing my credit card information
      When I enter a card that expired last month
      Then I am told "This card has expired."
      And my card on file is unchanged

    @validation
    Scenario Outline: A security code of <digits> is refused for <type>
      Given I am editing my credit card information
      When I enter the <type> card "<number>" with the security code "<code>"
      Then I am told "<message>" at "Security code"
      And my card on file is unchanged

      Examples:
        | digits       | type             | number           | code | message                               |
        | no digits    | Visa             | 4111111111111111 |      | Enter the security code.              |
        | two digits   | Visa             | 4111111111111111 | 12   | The security code must have 3 digits. |
        | four digits  | Visa             | 4111111111111111 | 1234 | The security code must have 3 digits. |
        | three digits | American Express | 378282246310005  | 123  | The security code must have 4 digits. |
        | letters      | Visa             | 4111111111111111 | abc  | The security code must have 3 digits. |

    @failure
    Scenario: A card that the bank declines is refused
      Given I am editing my credit card information
      When I enter the Visa card "4000000000000002"
      Then I am told "The card was declined. Check the details or use another card."
      And my card on file is unchanged

  Rule: A notice tells of a card that has expired or expires soon

    @happy @needs-clock
    Scenario: The notice about an expired card is shown until it is replaced
      Given my card expires in June
      And it is July
      When I log in with my email address and my password
      Then a notice says that my card has expired
      When I follow the link in the notice
      Then the section "Edit credit card information" is open
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And no card notice is shown

    @boundary @needs-clock
    Scenario Outline: In July, a notice tells of a card that expires in <month>: <why>
      Given my card expires in <month>
      And it is July
      When I log in with my email address and my password
      Then a notice says that my card expires soon

      Examples:
        | month  | why                             |
        | July   | its last month has begun        |
        | August | the next month will be its last |

    @boundary @needs-clock
    Scenario: In July, no notice tells of a card that expires in September
      Given my card expires in September
      And it is July
      When I log in with my email address and my password
      Then no card notice is shown

  Rule: Card number and security code are never shown

    @security
    Scenario: Card number and security code are not on the page after saving
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And the card number and the security code are nowhere on the page

    @security @needs-clock
    Scenario: Card number and security code are cleared after an error
      Given it is July
      And I am editing my credit card information
      When I enter a card that expired last month
      Then the card number and the security code are nowhere on the page
