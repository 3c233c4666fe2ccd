@login @needs-clock
Feature: Length of a session
  A session ends when it is not used for two hours, and after twelve hours in any case.

  Rule: A session that is used lasts up to twelve hours

    @persistence
    Scenario: A session that is used stays open
      Given I am on the Account settings page
      When I use the control panel every 90 minutes for 9 hours
      Then I am still logged in here

    @security
    Scenario: A session that is used ends after twelve hours
      Given I am on the Account settings page
      When I use the control panel every 90 minutes for 12 hours
      And I open the "Account settings" page by its address
      Then I am asked to log in

  Rule: A session that is not used ends after two hours

    @boundary
    Scenario Outline: After <minutes> minutes without use, <result>
      Given I am on the Account settings page
      When <minutes> minutes pass
      And I open the "Account settings" page by its address
      Then <result>

      Examples:
        | minutes | result                             | why                 |
        | 119     | the Account settings page is shown | less than two hours |
        | 120     | I am asked to log in               | two hours           |
