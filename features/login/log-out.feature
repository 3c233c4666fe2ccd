@login
Feature: Log out
  A session lasts until the customer logs out. Pages that need a session ask for a login, and then lead on.

  Rule: A session lasts until the customer logs out

    @happy
    Scenario: A customer who has logged out can log in again
      Given I am logged in
      When I log out
      And I log in with my email address and my password
      Then I see my cloud servers

    @security
    Scenario: Reloading after logging out shows the login page
      Given I am on the Account settings page
      When I log out
      And I go back in the browser and reload
      Then I am asked to log in

    @security @reference-pages
    Scenario: Going back after logging out shows the login page
      Given I am on the Account settings page
      When I log out
      And I go back in the browser
      Then I am asked to log in

    @security @reference-pages
    Scenario: A copied session ends with the logout
      Given I am logged in
      And my session has been copied to another computer
      When I log out
      Then the other computer is asked to log in

    @security @reference-pages
    Scenario: Opening "Log out" as a page logs nobody out
      Given I am logged in
      When I open the "Log out" page by its address
      Then the "Log in" page is shown
      And I am still logged in here

    @security @needs-javascript @reference-pages
    Scenario: What pages have stored in the browser is cleared
      Given I am logged in
      And a page has stored "a note" in the browser
      When I log out
      Then "a note" is nowhere in the browser

  Rule: A page that needs a session is shown after the login

    @happy @reference-pages
    Scenario Outline: A customer who opens "<page>" without a session gets there after the login
      Given I am a customer
      When I open the "<page>" page by its address
      Then I am asked to log in
      When I log in with my email address and my password
      Then the "<page>" page is shown

      Examples:
        | page                    |
        | Cloud servers           |
        | Account settings        |
        | Activity                |
        | Where you are logged in |
        | Invoices                |

    @security @reference-pages
    Scenario: A login never leads to another site
      Given I am a customer
      When I log in through a link that leads to another site
      Then the login does not lead to another site

  Rule: Scripts and other sites have no access to a session

    @security @reference-pages
    Scenario: The session is out of reach of scripts and other sites
      Given I am logged in
      When I open Settings from the menu beside my login ID
      Then no script and no other site can use what the browser keeps

    @security @reference-pages
    Scenario Outline: A page for customers does not let the browser <do this>
      Given I am logged in
      Then the page does not let the browser <do this>

      Examples:
        | do this                          |
        | show it inside other sites       |
        | run scripts of other sites       |
        | send its forms to other sites    |
        | keep it after I leave            |
        | name it to other sites           |
        | use the camera or the microphone |
        | guess the types of its files     |
