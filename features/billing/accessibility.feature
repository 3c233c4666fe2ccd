@billing
Feature: Accessible billing section
  People who use a screen reader, a phone or large text can edit their billing information.

  Rule: Every state of the section is accessible

    @a11y @reference-pages
    Scenario: The section is accessible when opened and after an error
      Given I am editing my billing information
      Then the page is accessible
      When I leave "City" empty
      Then I am told "Enter the city." at "City"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The section is accessible after the update
      Given I am editing my billing information
      When I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And the page is accessible
