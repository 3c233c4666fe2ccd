@sign-up
Feature: Accessible sign-up
  People who use a screen reader, a phone or large text can sign up.

  Rule: Signing up is accessible

    @a11y @reference-pages
    Scenario: The sign-up page is accessible, also after an error
      When I open the sign-up page
      Then the page is accessible
      When I sign up without my "Last name"
      Then I am told "Enter your last name." at "Last name"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The answer to a sign-up is accessible
      When I sign up
      Then I am asked to check my inbox
      And the page is accessible
