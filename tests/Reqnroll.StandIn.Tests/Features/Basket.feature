@shop
Feature: A basket of cucumbers
  The sample that shows what a consuming project sees.

  Background:
    Given a basket

  @smoke @needs-clock
  Scenario: Cucumbers are counted
    When I put in 5 cucumbers
    And I put in 1 cucumber
    Then there are 6 cucumbers

  Rule: Prices add up

    @price
    Scenario Outline: Prices of <what>
      When I put in:
        | name     | price   |
        | Cucumber | <price> |
        | Pepper   | 2.00    |
      Then the total is <total>

      @cheap
      Examples:
        | what  | price | total |
        | cheap | 0.50  | 2.50  |
      @ignore
      Examples:
        | what | price | total |
        | dear | 9.50  | 0.00  |

    Scenario Outline: Rows without their values in the title
      When I put in <count> cucumbers
      Then there are <count> cucumbers

      Examples:
        | count |
        | 1     |
        | 2     |
