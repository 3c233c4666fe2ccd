@account @needs-mailbox
Feature: Change email address
  The email address is the login ID, so a new one takes effect only when the link sent to it is confirmed.

  Rule: The new address becomes the login ID when its link is confirmed

    @smoke @happy
    Scenario: A customer changes the email address
      Given I am editing my account information
      When I enter a new email address and my current password
      Then I read the confirmation "Your account information has been updated."
      When I confirm my new email address
      Then I am told that my new email address is my login ID
      And my login ID is shown at the top of the page
      And my new email address opens the control panel
      And my old email address is refused

    @security
    Scenario: The old address stays the login ID until the link is confirmed
      Given I have requested a new email address
      When I open the confirmation link
      Then my old email address opens the control panel
      And my new email address is refused

    @happy
    Scenario: The link can be confirmed in a browser without a login
      Given I have requested a new email address
      When I confirm my new email address in another browser
      Then I am told that my new email address is my login ID
      And my new email address opens the control panel

    @happy
    Scenario: The confirmation leads to the settings
      Given I have requested a new email address
      When I confirm my new email address
      Then the confirmation leads to my account settings

    @persistence
    Scenario: Other account information is saved at once
      Given I am editing my account information
      When I enter "Grace" as "First name", a new email address and my current password
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Grace" after a reload

    @security
    Scenario: The old address is told about the request and the change
      Given I have requested a new email address
      Then my old email address is told about the request
      When I confirm my new email address
      Then my old email address is told about the change

    @a11y
    Scenario: The focus is on the confirmation of the new address
      Given I have changed my email address
      Then the focus is on the confirmation

  Rule: Changing the address requires the current password

    @security
    Scenario Outline: A new address with <what is given> is refused
      Given I am editing my account information
      When I enter a new email address and <what is given>
      Then I am told "<message>" at "Current password"
      And no email address change is pending

      Examples:
        | what is given    | message                            |
        | no password      | Enter your current password.       |
        | a wrong password | The current password is incorrect. |

  Rule: A pending change is shown and can be canceled

    @persistence
    Scenario: The section shows the pending address
      Given I have requested a new email address
      When I log in again in another browser
      Then my email address change is pending

    @happy
    Scenario: A canceled change does not take effect
      Given I have requested a new email address
      When I cancel the email address change
      Then I read the confirmation "The change of your email address has been canceled."
      And no email address change is pending
      When I open the confirmation link
      Then the link is no longer valid

    @security
    Scenario: Updating the password cancels the change
      Given I have requested a new email address
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And no email address change is pending
      When I open the confirmation link
      Then the link is no longer valid

  Rule: A link works once and expires after one hour

    @security
    Scenario: A link does not work a second time
      Given I have changed my email address
      When I open the same link again
      Then I am told "This link is not valid. Links work once and expire after one hour."
      And I can ask for a new link in my account settings

    @conflict
    Scenario: A link that is open in two tabs works in the first one only
      Given I have requested a new email address
      When I confirm my new email address in two tabs
      Then the link is no longer valid
      And I can ask for a new link in my account settings
      And my new email address opens the control panel

    @boundary @needs-clock
    Scenario Outline: After <minutes> minutes, <result>
      Given I have requested a new email address
      When <minutes> minutes pass
      And I open the confirmation link
      Then <result>

      Examples:
        | minutes | result                            | why                |
        | 58      | the confirmation link still works | less than one hour |
        | 60      | the link is no longer valid       | one hour           |

    @security
    Scenario: A link that was tampered with does not work
      Given I have requested a new email address
      When I open the confirmation link
      And I open the link with one character changed
      Then the link is no longer valid
      And my old email address opens the control panel

    @conflict
    Scenario Outline: Only the latest of two links works: <the other>
      Given I have requested a new email address
      And I have received the confirmation link
      When I request <the other>
      And I open the same link again
      Then the link is no longer valid

      Examples:
        | the other                    |
        | a different email address    |
        | the same email address again |
