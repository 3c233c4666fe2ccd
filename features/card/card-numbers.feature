@card
Feature: Card numbers
  Cards of seven brands are accepted, by the ranges and lengths of their numbers.

  Rule: Every number of a brand is accepted

    @happy @reference-pages
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
        | Visa             | 4222222222222            | 13 digits, the fewest of the brand                |
        | Visa             | 4000000000000000006      | 19 digits, the most of any brand                  |
        | Mastercard       | 5105105105105100         | the first of the older range                      |
        | Mastercard       | 2221000000000009         | the first of the newer range                      |
        | Mastercard       | 2720990000000007         | the last of the newer range                       |
        | American Express | 340000000000009          | the range 34                                      |
        | Discover         | 6440000000000005         | the first of the range 644 to 649                 |
        | Discover         | 6490000000000004         | the last of the range 644 to 649                  |
        | Discover         | 6500000000000002         | the range 65                                      |
        | Discover         | 6011000000000000001      | 19 digits                                         |
        | Diners Club      | 30000000000004           | 14 digits, the first of the range 300 to 305      |
        | Diners Club      | 30500000000003           | the last of the range 300 to 305                  |
        | Diners Club      | 30950000000000           | the range 3095                                    |
        | Diners Club      | 3600000000000000004      | the range 36, with 19 digits                      |
        | Diners Club      | 38000000000006           | the range 38                                      |
        | Diners Club      | 39000000000005           | the range 39                                      |
        | JCB              | 3528000000000007         | the first of the range 3528 to 3589               |
        | JCB              | 3589000000000003         | the last of the range 3528 to 3589                |
        | UnionPay         | 8100000000000002         | the range 81                                      |
        | UnionPay         | 6205500000000000004      | 19 digits                                         |
        | Discover         | 60110000000000001        | 17 digits                                         |
        | Discover         | 650000000000000002       | 18 digits                                         |
        | Diners Club      | 3800000000000006         | 16 digits                                         |
        | JCB              | 35300000000000003        | 17 digits                                         |
        | JCB              | 3550000000000000001      | 19 digits                                         |
        | UnionPay         | 810000000000000002       | 18 digits                                         |

    @boundary @reference-limits
    Scenario Outline: A card typed <in a way> is accepted
      Given I am editing my credit card information
      When I enter the Visa card "<number>" with the security code "<code>"
      Then I read the confirmation "Your credit card information has been updated."

      Examples:
        | in a way                         | number                           | code   |
        | on a Japanese keyboard           | ４０１２８８８８８８８８１８８１ | ０９４ |
        | with spaces in the security code | 4012888888881881                 | 0 9 4  |

  Rule: Any other number is refused

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
        | ending in a letter | 411111111111111D     | This card number is not valid.                |
        | too short          | 400000000002         | This card number is not valid.                |
        | too long           | 40000000000000000002 | This card number is not valid.                |
        | of 14 digits       | 40000000000002       | This card number is not valid.                |
        | of 17 digits       | 40000000000000006    | This card number is not valid.                |
        | of another network | 5555555555554444     | The card number does not match the card type. |

    @boundary @reference-limits
    Scenario Outline: A number just outside of a range is refused for <type>: <why>
      Given I am editing my credit card information
      When I enter the <type> card "<number>"
      Then I am told "This card number is not valid." at "Card number"
      And my card on file is unchanged

      Examples:
        | type             | number               | why                 |
        | Mastercard       | 2220990000000002     | before 2221         |
        | Mastercard       | 2721000000000004     | after 2720          |
        | Mastercard       | 5000000000000009     | before 51           |
        | Mastercard       | 5600000000000003     | after 55            |
        | Mastercard       | 510000000000003      | 15 digits           |
        | American Express | 350000000000006      | between 34 and 37   |
        | American Express | 3700000000000007     | 16 digits           |
        | Discover         | 6430000000000007     | before 644          |
        | Diners Club      | 30600000000001       | after 305           |
        | JCB              | 3527000000000008     | before 3528         |
        | JCB              | 3590000000000000     | after 3589          |
        | UnionPay         | 62000000000000000005 | 20 digits           |
        | Mastercard       | 51000000000000003    | 17 digits           |
        | Mastercard       | 5555555555554445     | a wrong check digit |
        | American Express | 37000000000007       | 14 digits           |
        | American Express | 378282246310006      | a wrong check digit |
        | Discover         | 601100000000001      | 15 digits           |
        | Discover         | 60110000000000000004 | 20 digits           |
        | Discover         | 6010000000000005     | before 6011         |
        | Discover         | 6012000000000003     | after 6011          |
        | Discover         | 6600000000000001     | after 65            |
        | Discover         | 6011111111111118     | a wrong check digit |
        | Diners Club      | 3000000000007        | 13 digits           |
        | Diners Club      | 36000000000000000008 | 20 digits           |
        | Diners Club      | 30940000000001       | before 3095         |
        | Diners Club      | 30960000000009       | after 3095          |
        | Diners Club      | 30000000000005       | a wrong check digit |
        | JCB              | 353000000000003      | 15 digits           |
        | JCB              | 35300000000000000003 | 20 digits           |
        | JCB              | 3528000000000008     | a wrong check digit |
        | UnionPay         | 620000000000000      | 15 digits           |
        | UnionPay         | 6300000000000004     | after 62            |
        | UnionPay         | 8000000000000003     | before 81           |
        | UnionPay         | 8200000000000001     | after 81            |
