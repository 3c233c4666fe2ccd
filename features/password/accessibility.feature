@password
Feature: Accessible password section
  People who use a screen reader, a phone or large text can update their password.

  Rule: Every state of the section is accessible

    @a11y @reference-pages
    Scenario: The section is accessible, also after errors
      Given I am updating my password
      When I leave "Retype new password" empty
      Then I am told "Retype the new password." at "Retype new password"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @needs-javascript @reference-pages
    Scenario: The section is accessible while a password is shown
      Given I am updating my password
      When I show "New password"
      Then I can read "New password"
      And the page is accessible

    @a11y @reference-pages
    Scenario: The section is accessible after the update
      Given I am updating my password
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And the page is accessible
