@card
Feature: Card notice
  A notice at the top of every page tells of a card that cannot be charged, or soon not anymore.

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

    @boundary @needs-clock
    Scenario Outline: A card that expires in July <state> when it is <time> in <place>
      Given my time zone is stored as "<place>"
      And my card expires in July
      And it is "<time>" where I live
      When I log in with my email address and my password
      Then a notice says that my card <state>

      Examples:
        | place               | time           | state        |
        | America/Los_Angeles | July 31, 23:50 | expires soon |
        | America/Los_Angeles | August 1, 00:00 | has expired |
        | Pacific/Auckland    | July 31, 23:50 | expires soon |
        | Pacific/Auckland    | August 1, 00:00 | has expired |

  Rule: A notice tells of a missing or declined card

    @happy @needs-seeding
    Scenario: The notice about a missing card is shown until one is entered
      Given I have no card on file
      And I am editing my credit card information
      Then a notice says that there is no card on file
      And no card is on file
      When I update my credit card in the account settings
      Then my new card is the card on file
      And no card notice is shown

    @failure @needs-clock
    Scenario: The notice about a declined card is shown until another one is charged
      Given my card is declined when charged
      When the month ends
      And I open my invoices
      Then a notice says that my card was declined
      When I update my credit card in the account settings
      Then no card notice is shown
