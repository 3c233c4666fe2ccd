@charges @needs-clock
Feature: First month
  The month of the sign-up is charged by days, from the day of the sign-up where the customer lives.

  Rule: The first month is charged for the days since the sign-up

    @boundary
    Scenario Outline: A customer with a "<plan>" since <signed up on> pays <amount>: <why>
      Given my plan is "<plan>"
      And I signed up on "<signed up on>"
      And I am logged in
      When the month of my sign-up ends
      Then I am charged "<amount>" for that month
      And my card has been charged "<amount>"

      Examples:
        | plan          | signed up on      | amount | why                                |
        | Large server  | February 1, 2024  | $79.99 | the whole month                    |
        | Large server  | February 2, 2024  | $77.23 | 28 of 29 days of a leap year       |
        | Large server  | February 29, 2024 | $2.76  | the leap day alone                 |
        | Large server  | February 15, 2025 | $40.00 | 14 of 28 days, half a cent to even |
        | Medium server | April 16, 2025    | $12.25 | 15 of 30 days                      |
        | Small server  | December 31, 2024 | $0.32  | the last day of the year           |

    @boundary
    Scenario Outline: The day of the sign-up is the one in <place>
      Given my time zone is stored as "<place>"
      And my plan is "Large server"
      And I signed up on "<signed up at>"
      And I am logged in
      When the month of my sign-up ends
      Then I am charged "<amount>" for that month

      Examples:
        | place               | signed up at           | amount | why                              |
        | America/Los_Angeles | January 31, 2025 23:30 | $2.58  | it is February in UTC already    |
        | Asia/Tokyo          | January 31, 2025 05:00 | $2.58  | it is January 30 in UTC still    |

  Rule: Other months are charged in full, or not at all

    @boundary
    Scenario: The month before the sign-up is not charged
      Given my time zone is stored as "Asia/Tokyo"
      And I signed up on "February 1, 2025 00:30"
      And I am logged in
      When the month before my sign-up ends
      And I open my invoices
      Then my invoices show "No invoices yet."

    @boundary
    Scenario: The month after the sign-up is charged in full, in the new year as well
      Given my plan is "Medium server"
      And I signed up on "December 20, 2024"
      And I am logged in
      When the month of my sign-up ends
      Then I am charged "$9.48" for that month
      When the month after my sign-up ends
      Then I am charged "$24.50" for that month
      And my invoices are listed, the newest first
