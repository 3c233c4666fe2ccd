Feature: Endings

  Scenario: Passes
    Given a step passes

  Scenario: Fails an assertion
    Given a step passes
    When a step fails an assertion
    Then a step passes

  Scenario: Fails several assertions
    When a step fails several assertions

  Scenario: Throws
    When a step throws
    Then a step passes

  Scenario: Takes a word for a number
    When a step waits "two" seconds

  Scenario: Is undefined
    Given a step passes
    When nobody wrote this "step" for 2 people
    Then nobody wrote this table
      | a |
      | 1 |

  Scenario: Is ambiguous
    When a step is defined twice

  Scenario: Is pending
    When a step is pending

  @ignore
  Scenario: Is ignored by its tag
    When a step throws

  @not-here
  Scenario: Is ignored by a hook
    When a step throws

  Scenario: Is ignored by a step
    When a step ignores the rest
    Then a step throws

  Scenario: Is inconclusive
    When a step is inconclusive

  @before-scenario-fails
  Scenario: Fails before it starts
    When a step passes

  @after-scenario-fails
  Scenario: Fails after it ended
    When a step passes

  @after-scenario-fails
  Scenario: Fails and fails again after it ended
    When a step throws

  @before-step-fails
  Scenario: Fails before a step
    Given a step passes
    When a step passes

  @after-step-fails
  Scenario: Fails after a step
    Given a step passes
    When a step passes

  @before-block-fails
  Scenario: Fails before its first block
    Given a step passes
    When a step passes

  Scenario: Leaves a picture
    When a step attaches a picture
