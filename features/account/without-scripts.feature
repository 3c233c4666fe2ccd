@account
Feature: Without scripts
  Where the browser blocks scripts, the account settings do the same: each choice loads the page again.

  Rule: Sections open and close independently

    @happy @reference-pages
    Scenario: A section opens, and an open one stays open
      Given my browser runs no scripts
      And I am on the Account settings page
      When I choose "Edit account information"
      And I choose "Edit billing information"
      Then the section "Edit account information" is open
      And the section "Edit billing information" is open
      And the section "Update password" is open

  Rule: Changes are saved or left

    @happy @reference-pages
    Scenario: The account information is saved
      Given my browser runs no scripts
      And I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And my account information is stored as I entered it

    @persistence @reference-pages
    Scenario: Canceling restores what is stored
      Given my browser runs no scripts
      And I am editing my account information
      When I type "Grace" as "First name" without saving
      And I cancel
      Then my account information is shown as registered

    @validation @reference-pages
    Scenario: An error is told, and what was typed stays
      Given my browser runs no scripts
      And I am editing my account information
      When I fill in the section, with "call me" as "Phone"
      Then I am told "Enter a valid phone number." at "Phone"
      And everything that I filled in is still there
