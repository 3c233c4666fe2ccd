@card
Feature: Accessible card section
  People who use a screen reader, a phone or large text can replace their credit card.

  Rule: Every state of the section is accessible

    @a11y @reference-pages
    Scenario: The section is accessible when opened and after errors
      Given I am editing my credit card information
      Then the page is accessible
      When I save again
      Then I am told "Enter the security code." at "Security code"
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text

    @a11y @reference-pages
    Scenario: The section is accessible when the bank declines the card
      Given I am editing my credit card information
      When I enter the Visa card "4000000000000002"
      Then I am told "The card was declined. Check the details or use another card."
      And the focus is on the error
      And the page is accessible

    @a11y @reference-pages
    Scenario: The section is accessible after the update
      Given I am editing my credit card information
      When I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And the page is accessible

    @a11y @needs-clock
    Scenario: The notice about an expired card is accessible
      Given my card expires in June
      And it is July
      And I am logged in
      Then a notice says that my card has expired
      And the page is accessible
      And nothing is cut off or overlaps in a narrow window or with large text
