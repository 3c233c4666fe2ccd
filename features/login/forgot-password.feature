@login @needs-seeding @needs-mailbox
Feature: Forgot password
  Customers who have forgotten their password choose another by way of a link that is e-mailed to them.

  Rule: The e-mailed link leads to a new password

    @smoke @happy
    Scenario: A customer who has forgotten the password chooses another
      Given I am a customer
      When I say that I have forgotten my password
      Then I am asked to look for a link in my inbox
      When I open the link e-mailed to me
      And I choose the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated. Log in with the new one."
      And "Sable-Rivière-Nuage-42" opens the control panel in a fresh browser
      And my old password no longer does

    @security
    Scenario: A forgotten password ends every session
      Given I am a customer
      And I am logged in on another computer as well
      When I choose a new password by way of an e-mailed link
      Then I read the confirmation "Your password has been updated. Log in with the new one."
      And the other computer is asked to log in

    @security
    Scenario: A new password unlocks a locked account
      Given too many wrong passwords have locked my account
      When I choose a new password by way of an e-mailed link
      Then my password opens the control panel

    @validation
    Scenario: The new password is held to the rules of any other
      Given I have been e-mailed a link to choose a new password
      When I open the link e-mailed to me
      And I try the new password "eleven char"
      Then I am told "Use at least 12 characters." at "New password"
      And my password is unchanged

  Rule: A link works once, for one hour

    @security
    Scenario: A link does not work a second time
      Given I have chosen a new password by way of an e-mailed link
      When I open the same link again
      Then I am told "This link is not valid. A link works once, and for one hour."
      And I can ask for another link

    @boundary @needs-clock
    Scenario Outline: After <a while> a link <works or not>
      Given I have been e-mailed a link to choose a new password
      When <minutes> minutes pass
      And I open the link e-mailed to me
      Then the link <works or not>

      Examples:
        | a while        | minutes | works or not |
        | almost an hour | 58      | still works  |
        | an hour        | 60      | is void      |

    @security
    Scenario: A link that was tampered with does not work
      Given I have been e-mailed a link to choose a new password
      When I open the link with one character changed
      Then the link is void
      And my password is unchanged

  Rule: A stranger does not learn who is a customer

    @security
    Scenario: An unknown address is answered like a known one
      Given I am not a customer
      When I say that I have forgotten my password
      Then I am asked to look for a link in my inbox

    @validation
    Scenario Outline: Asking for a link needs <an address>
      Given I am a customer
      When I say that I have forgotten the password of "<typed>"
      Then I am told "<message>" at "Email address"

      Examples:
        | an address      | typed   | message                      |
        | an address      |         | Enter your email address.    |
        | a valid address | someone | Enter a valid email address. |
