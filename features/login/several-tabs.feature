@login
Feature: Log in and out in several tabs
  A page that was left open still leads on after a login or logout in another tab.

  Rule: A login page or menu that was left open leads on

    @happy @reference-pages
    Scenario: A login page left open leads to the control panel
      Given I am a customer
      And I have logged in in another tab while the login page was open
      When I log in with my email address and my password
      Then I see my cloud servers

    @happy @reference-pages
    Scenario: Logging out a second time shows the login page
      Given I am on the Account settings page
      And I have logged out in another tab
      When I log out
      Then I am asked to log in

  Rule: Other forms say that they were out of date

    @security @reference-pages
    Scenario Outline: The form of "<page>" left open during a login does nothing
      Given I am on the "<page>" page
      And another customer has logged in in another tab
      When I submit the empty form
      Then I am told "This page was out of date, so nothing was done. Try again."

      Examples:
        | page            |
        | Forgot password |
        | Sign up         |
