@login
Feature: Where you are logged in
  Customers see all their sessions, and can end the ones that they have left open elsewhere.

  Rule: The list has all sessions of the customer and no others

    @happy @reference-pages
    Scenario: The list shows this session and the others
      Given I am logged in
      And I am logged in on two other computers
      When I open the list of my sessions
      Then my sessions are
        | session     |
        | This one    |
        | Another one |
        | Another one |

    @security @reference-pages
    Scenario: The list shows where a session comes from
      Given I am logged in
      When I open the list of my sessions
      Then my sessions show "This one" from an IP address

    @security @needs-seeding
    Scenario: The list does not show the sessions of other customers
      Given I am logged in
      And another customer is logged in on another computer
      When I open the list of my sessions
      Then my sessions are
        | session  |
        | This one |

    @persistence @reference-pages
    Scenario: Logging in once more in this browser replaces its session
      Given I am a customer
      And I have logged in in another tab while the login page was open
      When I log in with my email address and my password
      And I open the list of my sessions
      Then my sessions are
        | session  |
        | This one |

    @persistence @reference-pages
    Scenario: The list does not show sessions that have ended
      Given I have ended my other sessions
      When I open the list of my sessions
      Then my sessions are
        | session  |
        | This one |

  Rule: A customer can end the other sessions

    @happy @reference-pages
    Scenario: All other sessions end, this one stays
      Given I am logged in
      And I am logged in on another computer as well
      When I open the list of my sessions
      And I end my other sessions
      Then I read the confirmation "The sessions you chose have ended."
      And the other computer is asked to log in
      And I am still logged in here

    @persistence @reference-pages
    Scenario: One session ends, the others stay
      Given I am logged in
      And I am logged in on two other computers
      When I open the list of my sessions
      And I end the session of the first computer
      Then I read the confirmation "The sessions you chose have ended."
      And the first computer is asked to log in
      And the second computer is still logged in

  Rule: Ending sessions requires the current password

    @security @locks-account
    Scenario Outline: With <what is given>, no session ends
      Given I am about to end my other sessions
      When I confirm with <what is given>
      Then I am told "<message>" at "Current password"
      And the first computer is still logged in

      Examples:
        | what is given                 | message                            |
        | no password                   | Enter your current password.       |
        | my password in other capitals | The current password is incorrect. |

    @security @needs-seeding
    Scenario: A customer cannot end the session of another customer
      Given I am about to end my other sessions
      When I confirm for the session of another customer
      Then the other customer is still logged in
      And the first computer is still logged in

    @keyboard @reference-pages
    Scenario: Enter ends the other sessions
      Given I am about to end my other sessions
      When I confirm with my password and Enter
      Then I read the confirmation "The sessions you chose have ended."
      And the focus is on the confirmation
      And the first computer is asked to log in

    @a11y @reference-pages
    Scenario: The form says what its field is for
      Given I am about to end my other sessions
      Then password managers, phones and screen readers are told
        | field            | to fill in           | required |
        | Current password | the current password | yes      |
      And password managers are told whose password it is
