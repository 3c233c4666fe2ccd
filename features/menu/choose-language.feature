@menu
Feature: Choose a language
  The foot of every page offers the languages of the portal.

  Rule: The choice applies at once, and stays

    @happy @reference-pages
    Scenario Outline: A visitor reads "<page>" in French
      Given I am on the "<page>" page
      When I choose "Français" at the foot of the page
      Then the "<page>" page is shown in French

      Examples:
        | page            |
        | Log in          |
        | Sign up         |
        | Forgot password |

    @persistence @reference-pages
    Scenario: A customer's choice is kept
      Given I am logged in
      When I choose "Français" at the foot of the page
      Then the "Cloud servers" page is shown in French
      When I open the "Activity" page by its address
      Then the "Activity" page is shown in French

    @persistence @reference-pages
    Scenario: A customer's choice is known in another browser
      Given I am logged in
      When I choose "Français" at the foot of the page
      Then the "Cloud servers" page is shown in French
      When I enter my email address and my password in another browser
      Then the "Cloud servers" page is shown in French

    @a11y @reference-pages
    Scenario: A page tells browsers its language
      Given I am logged in
      Then browsers are told the language of the page
