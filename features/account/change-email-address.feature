@account @needs-seeding @needs-mailbox
Feature: Change the e-mail address
  The e-mail address is the login ID, so another one only counts once a link that was sent there has been confirmed.

  Rule: The new address is the login ID once its link is confirmed

    @smoke @happy
    Scenario: A customer changes the e-mail address
      Given I am editing my account information
      When I enter another e-mail address and my current password
      Then I read the confirmation "Your account information has been updated."
      When I confirm the link sent to my new e-mail address
      Then I am told that my new e-mail address is my login ID
      And my login ID is shown at the top of the page
      And my new e-mail address opens the control panel
      And my old e-mail address no longer does

    @security
    Scenario: The old address counts until the link is confirmed
      Given I have asked for another e-mail address
      When I open the link sent to my new e-mail address
      Then my old e-mail address opens the control panel
      And my new e-mail address does not yet

    @happy
    Scenario: The link is confirmed in a browser in which nobody is logged in
      Given I have asked for another e-mail address
      When I confirm the link sent to my new e-mail address in another browser
      Then I am told that my new e-mail address is my login ID
      And my new e-mail address opens the control panel

    @persistence
    Scenario: The other account information is saved at once
      Given I am editing my account information
      When I enter "Grace" as "First name", another e-mail address and my current password
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Grace" after a reload

    @security
    Scenario: The old address is told of the request and of the change
      Given I have asked for another e-mail address
      Then my old e-mail address has been told which one I asked for
      When I confirm the link sent to my new e-mail address
      Then my old e-mail address has been told that it no longer opens my account

  Rule: Only who knows the current password may change the address

    @security
    Scenario Outline: The address is not changed with <what is given>
      Given I am editing my account information
      When I enter another e-mail address and <what is given>
      Then I am told "<message>" at "Current password"
      And no change of e-mail address is waiting

      Examples:
        | what is given    | message                            |
        | no password      | Enter your current password.       |
        | a wrong password | The current password is incorrect. |

  Rule: A change that is waiting is seen, and can be given up

    @persistence
    Scenario: The section shows which address is waiting
      Given I have asked for another e-mail address
      When I log in afresh in another browser
      Then I see that my new e-mail address is waiting for its link

    @happy
    Scenario: A change that was given up does not come about
      Given I have asked for another e-mail address
      When I cancel the change of e-mail address
      Then I read the confirmation "The change of your email address has been canceled."
      And no change of e-mail address is waiting
      When I open the link sent to my new e-mail address
      Then the link is void

    @security
    Scenario: A new password gives up the change
      Given I have asked for another e-mail address
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And no change of e-mail address is waiting
      When I open the link sent to my new e-mail address
      Then the link is void

  Rule: A link works once, for one hour

    @security
    Scenario: A link does not work a second time
      Given I have changed my e-mail address
      When I open the same link again
      Then I am told "This link is not valid. A link works once, and for one hour."
      And I can ask for another one in my account settings

    @boundary @needs-clock
    Scenario Outline: After <a while> the link <works or not>
      Given I have asked for another e-mail address
      When <minutes> minutes pass
      And I open the link sent to my new e-mail address
      Then the link <works or not>

      Examples:
        | a while        | minutes | works or not              |
        | almost an hour | 58      | leads to the confirmation |
        | an hour        | 60      | is void                   |

    @security
    Scenario: A link that was tampered with does not work
      Given I have asked for another e-mail address
      When I open the link sent to my new e-mail address
      And I open the link with one character changed
      Then the link is void
      And my old e-mail address opens the control panel

    @conflict
    Scenario: Only the latest of two links works
      Given I have asked for another e-mail address
      And I have been sent a link there
      When I ask for yet another e-mail address
      And I open the same link again
      Then the link is void

  Rule: A stranger does not learn who is a customer

    @security
    Scenario: An address that somebody else has is answered like any other
      Given somebody else is a customer
      And I am editing my account information
      When I enter the e-mail address of that customer and my current password
      Then I read the confirmation "Your account information has been updated."
      And I see that the e-mail address is waiting for its link
      And that customer has been told of it, and was sent no link

  Rule: Only another address is a change

    @boundary
    Scenario: Blanks around the address change nothing
      Given I am editing my account information
      When I enter my own e-mail address with blanks around and no password
      Then I read the confirmation "Your account information has been updated."
      And no change of e-mail address is waiting

    @boundary
    Scenario Outline: Another address <typed> is the address that was meant
      Given I am editing my account information
      When I enter another e-mail address <typed> and my current password
      Then I read the confirmation "Your account information has been updated."
      When I confirm the link sent to my new e-mail address
      Then my new e-mail address opens the control panel

      Examples:
        | typed              |
        | in capital letters |
        | with blanks around |

    @validation
    Scenario Outline: An address must be one
      Given I am editing my account information
      When I enter "<typed>" as "Email address"
      Then I am told "<message>" at "Email address"

      Examples:
        | typed           | message                      | why                   |
        |                 | Enter your email address.    | there is none         |
        | someone         | Enter a valid email address. | it has no at sign     |
        | someone@example | Enter a valid email address. | its domain has no dot |
