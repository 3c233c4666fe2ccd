@rows
Feature: Rows

  Background:
    Given a background for all

  Scenario Outline: <a> and <b> make <sum>
    When I add <a> and <b>
    Then I have <sum>

    Examples:
      | a | b | sum |
      | 1 | 2 | 3   |
      | 2 | 2 | 5   |

    @nightly
    Examples: By night
      | a | b | sum |
      | 4 | 4 | 8   |

  Scenario Outline: One title for all
    When I add <a> and <a>

    Examples:
      | a |
      | 1 |
      | 2 |
      | 2 |

  @ruled
  Rule: Rules have a background of their own
    Background:
      Given a background for the rule

    Scenario: In a rule
      When I add 1 and 1
      Then I have 2

    Scenario: Without steps
