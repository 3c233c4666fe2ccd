@login
Feature: Accessible login
  People who use a screen reader, a phone or large text can log in.

  Rule: Every page before the login is accessible

    @a11y @reference-pages
    Scenario: The login page is accessible, also after a refusal
      When I open the login page
      Then the page is accessible
      When I log in with my email address and my password
      Then I am told "The email address or password is incorrect."
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The login page is accessible when a field is empty
      Given I am a customer
      When I log in without my "Password"
      Then I am told "Enter your password." at "Password"
      And the page is accessible

    @a11y @reference-pages
    Scenario: The page of a forgotten password is accessible
      When I open the page for a forgotten password
      Then the page is accessible
      When I ask for a password reset link
      Then I am asked to check my inbox for a link
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @needs-mailbox
    Scenario: The page of a password reset link is accessible, also after an error
      Given I have been emailed a password reset link
      When I open the password reset link
      Then the page is accessible
      When I try the new password "eleven char"
      Then I am told "Use at least 12 characters." at "New password"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @needs-mailbox
    Scenario: The page of a used password reset link is accessible
      Given I have reset my password with an emailed link
      When I open the same link again
      Then the link is no longer valid
      And the page is accessible

    @a11y @reference-pages
    Scenario: The page for an unknown address is accessible
      When I open a page that does not exist
      Then I am told that the page does not exist
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text
