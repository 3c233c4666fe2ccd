@activity
Feature: Accessible activity
  People who use a screen reader, a phone or large text can read what happened in their account.

  Rule: The pages about activity and sessions are accessible

    @a11y @reference-pages
    Scenario: The list of activity is accessible
      Given I am logged in
      When I open my activity
      Then my activity shows "Logged in"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The list of sessions is accessible, also after an error
      Given I am logged in
      And I am logged in on another computer as well
      When I open the list of my sessions
      Then the page is accessible
      When I end the other sessions without my password
      Then I am told "Enter your current password." at "Current password"
      And nothing is cut off or overlaps in a narrow window or with large text
