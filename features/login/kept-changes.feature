@login @needs-clock
Feature: How long changes are kept after a session has ended
  Changes are kept long enough to log in again, also when a page stayed open overnight.

  Rule: Changes wait half an hour for the login

    @boundary
    Scenario Outline: A login <minutes> minutes later: <result>
      Given I am editing my account information
      When my session times out
      And I enter "Grace" as "First name"
      Then I am asked to log in, and told that my changes are kept
      When <minutes> minutes pass
      And I log in with my email address and my password
      Then the section "Edit account information" is open
      And <result>

      Examples:
        | minutes | result                                                                   |
        | 29      | I see my changes in "Edit account information", marked as not saved yet |
        | 30      | my account information is shown as registered                           |

    @security @reference-pages
    Scenario: The browser forgets the changes after half an hour
      Given I am editing my account information
      When my session times out
      And I enter "Grace" as "First name"
      Then I am asked to log in, and told that my changes are kept
      And the browser keeps the changes for 30 minutes
      And no script and no other site can use what the browser keeps

  Rule: Changes that fit no field are not kept

    @boundary
    Scenario: Changes that are much too long are not kept
      Given I am editing my billing information
      When my session times out
      And I enter 8000 characters as "Address"
      Then I am asked to log in, and told to check my settings

  Rule: A page may stay open for a day

    @boundary
    Scenario: Changes on a page that was opened almost a day ago are kept
      Given I am editing my account information
      When 1439 minutes pass
      And I enter "Grace" as "First name"
      Then I am asked to log in, and told that my changes are kept

    @boundary
    Scenario: Changes on a page that was opened a day ago are not kept
      Given I am editing my account information
      When 1440 minutes pass
      And I enter "Grace" as "First name"
      And I log in with my email address and my password
      And I choose "Edit account information"
      Then my account information is shown as registered
