@activity @wording
Feature: Read the activity
  What the page about logins and changes says, word by word.

  @happy
  Scenario: The page about activity
    Given I am logged in
    When I open my activity
    Then the "Activity" page reads
      """
      Activity
      Where you are logged in
      Activity
      When What From where
      […] Logged in […]
      Times are in your time zone, […].
      """
