Feature: Parallel

  Scenario Outline: Meets the others: <name>
    When I wait until 3 of us are here
    Then I am still in "Meets the others: <name>"

    Examples:
      | name |
      | Ann  |
      | Bob  |
      | Cem  |
