Feature: Retries

  Scenario: Passes at once
    Given a step passes

  Scenario: Passes the second time
    Given a step passes
    When a step fails 1 times
    Then a step passes

  Scenario: Passes the third time
    When a step throws 2 times

  Scenario: Never passes
    When a step fails 9 times

  @before-scenario-fails-once
  Scenario: Starts the second time
    Given a step passes

  @after-scenario-fails-once
  Scenario: Ends the second time
    Given a step passes

  Scenario Outline: <row> passes the <time> time
    When a step fails <times> times

    Examples:
      | row | time   | times |
      | A   | first  | 0     |
      | B   | second | 1     |

  @watched
  Scenario: Goes further the second time
    When a step fails 1 times
    Then a step passes
