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
    Scenario: A visitor's choice is kept for a year
      Given I am on the "Log in" page
      When I choose "Français" at the foot of the page
      Then the "Log in" page is shown in French
      And the browser keeps the language for 365 days

    @persistence @reference-pages
    Scenario: A customer's choice is known in another browser
      Given I am logged in
      When I choose "Français" at the foot of the page
      Then the "Cloud servers" page is shown in French
      When I enter my email address and my password in another browser
      Then the "Cloud servers" page is shown in French

    @boundary @reference-pages
    Scenario: Opening the choice as a page leads to the control panel
      Given I am logged in
      When I open the "Language" page by its address
      Then the "Cloud servers" page is shown

    @a11y @reference-pages
    Scenario: A page tells browsers its language
      Given I am logged in
      Then browsers are told the language of the page

    @a11y @reference-pages
    Scenario: Screen readers are told what the languages are for
      Given I am on the "Log in" page
      Then screen readers call the choice of languages "Site language"

  Rule: Without a choice, the browser's languages count

    @boundary @reference-pages
    Scenario Outline: A visitor whose browser asks for <languages> reads <language>
      Given my browser asks for the languages "<languages>"
      When I open the "Log in" page by its address
      Then the "Log in" page is shown in <language>

      Examples:
        | languages          | language | why                           |
        | fr                 | French   | the one asked for             |
        | FR-ca              | French   | any region, in any capitals   |
        | en;q=0.5, fr       | French   | the one preferred             |
        | en-US, fr;q=0.9    | English  | the one preferred             |
        | de, fr;q=0.5       | French   | the first one that is offered |
        | de                 | English  | none that is offered          |
        | fr;q=0, de         | English  | French is not wanted          |
        | en;q=0, *          | French   | any but English               |
        | en;q=0, de         | French   | English is not wanted         |
        | de, *;q=0.1, fr    | French   | named, and before any other   |
