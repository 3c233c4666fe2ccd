@account
Feature: Accessible account settings
  People who use a screen reader, a phone or large text can edit their account information.

  Rule: Every state of the page and of the section is accessible

    @a11y @reference-pages
    Scenario: The page is accessible with all sections closed
      Given I am on the Account settings page
      Then the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The section is accessible when opened and after an error
      Given I am editing my account information
      Then the page is accessible
      When I leave "First name" empty
      Then I am told "Enter your first name." at "First name"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The section is accessible after the update
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And the page is accessible

    @a11y @reference-pages
    Scenario: The section is accessible when it has been changed elsewhere
      Given I am editing my account information
      And I have saved "Grace" as "First name" in another browser
      When I update my account information
      Then I am told "This section was changed elsewhere since you opened it. Check the values below and save again."
      And the page is accessible

    @a11y @needs-mailbox
    Scenario: A change of email address is accessible
      Given I have requested a new email address
      Then the page is accessible
      When I open the confirmation link
      Then the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text
