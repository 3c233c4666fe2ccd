@password
Feature: Wrong passwords
  Nobody can go on guessing the password, neither at the login nor in a session that was left open.

  Rule: Five wrong passwords lock every place that asks for one

    @security @locks-account
    Scenario Outline: After five wrong passwords, I cannot <do something>
      Given I am about to <do something>
      When I confirm with 5 wrong passwords
      And I confirm with my password
      Then I am told "Too many wrong passwords. Wait 15 minutes and try again." at "Current password"
      And my password is refused

      Examples:
        | do something           |
        | update my password     |
        | change my email address |
        | end my other sessions  |

    @security @locks-account
    Scenario: Wrong passwords at the login count too
      Given I am about to update my password
      And my account has had 4 wrong passwords
      When I confirm with a wrong password
      And I confirm with my password
      Then I am told "Too many wrong passwords. Wait 15 minutes and try again." at "Current password"

  Rule: Fewer wrong passwords lock nothing, and a lockout ends

    @boundary @locks-account
    Scenario Outline: After four wrong passwords, I can still <do something>
      Given I am about to <do something>
      When I confirm with 4 wrong passwords
      And I confirm with my password
      Then I read the confirmation "<confirmation>"

      Examples:
        | do something            | confirmation                               |
        | update my password      | Your password has been updated.            |
        | change my email address | Your account information has been updated. |
        | end my other sessions   | The sessions you chose have ended.         |

    @boundary @locks-account
    Scenario: Confirming with the right password starts the count anew
      Given I am about to change my email address
      When I confirm with 4 wrong passwords
      And I confirm with my password
      Then I read the confirmation "Your account information has been updated."
      When I confirm with a wrong password
      And I confirm with my password
      Then I read the confirmation "Your account information has been updated."

    @boundary @needs-clock
    Scenario Outline: <minutes> minutes after the lockout, the password <can or cannot> be updated
      Given I am about to update my password
      When I confirm with 5 wrong passwords
      And <minutes> minutes pass
      And I confirm with my password
      Then I <am told>

      Examples:
        | minutes | can or cannot | am told                                                                                |
        | 13      | cannot        | am told "Too many wrong passwords. Wait 2 minutes and try again." at "Current password" |
        | 15      | can           | read the confirmation "Your password has been updated."                                |

    @boundary @needs-clock
    Scenario: In the last minute, the wait is told in seconds
      Given I am about to update my password
      When I confirm with 5 wrong passwords
      And 14 minutes pass
      And I confirm with my password
      Then I am told to wait for at most 60 seconds

  Rule: Capitals count in the current password

    @security @reference-pages
    Scenario Outline: With the password in other capitals, I cannot <do something>
      Given I am about to <do something>
      When I confirm with my password in other capitals
      Then I am told "The current password is incorrect." at "Current password"

      Examples:
        | do something            |
        | update my password      |
        | change my email address |
