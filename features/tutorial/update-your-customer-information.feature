@tutorial
Feature: Update your customer information
  Introduction
  ------------
  This tutorial shows how to update the customer information of your cloud hosting account: password, account information,
  billing information and credit card information.

  Prerequisites
  -------------
  You need an active account. If you do not have one yet, sign up first: the login page leads to “Sign up”.

  Rule: Your login ID is the full email address that you registered

    @login @happy @needs-mailbox
    Scenario: Log in to your account
      Start by opening the login page of the control panel. Enter your full registered email address as the login ID, and the
      password that was emailed to you when you first signed up.

      Given I have just signed up
      When I log in with my full email address and the password emailed to me
      Then I see my cloud servers
      And my login ID is shown at the top of the page

  Rule: Changing the password requires the current one

    @password @happy
    Scenario: Update the password
      Once you are logged in, there is a drop-down menu at the top right, beside your login ID. “Settings” leads to another
      page, where you can update the password. Enter your current password first, then the new password, and finish by
      retyping the new password.

      Given I am logged in
      When I open the menu beside my login ID
      And I choose "Settings" in the menu
      Then the Account settings page is shown
      When I update my password
      Then I read the confirmation "Your password has been updated."
      And my new password opens the control panel in another browser
      And my old password is refused

  Rule: Changes apply once they are confirmed

    @account @happy
    Scenario: Edit the account information
      Follow the same steps: log in and choose “Settings” in the menu. This leads to the page “Account settings”, the same page
      on which you updated the password. “Edit account information” opens the part of the page where you can change it.

      Given I am on the Account settings page
      When I choose "Edit account information"
      And I update my account information
      Then I read the confirmation "Your account information has been updated."
      And my account information is stored as I entered it

    @billing @happy
    Scenario: Edit the billing information
      You can update the billing information on the same page as the password and the account information.
      “Edit billing information” opens it.

      Given I am on the Account settings page
      When I choose "Edit billing information"
      And I update my billing information
      Then I read the confirmation "Your billing information has been updated."
      And my billing information is stored as I entered it

  Rule: The card on file is charged every month for the services rendered

    @card @happy
    Scenario: Edit the credit card information
      The last thing that you can change on the page “Account settings” is the credit card. You can update the card type, the
      card number, the expiration date and the security code.

      Given I am on the Account settings page
      When I choose "Edit credit card information"
      And I update my credit card
      Then I read the confirmation "Your credit card information has been updated."
      And my new card is the card on file

  Rule: All settings are on one page

    @account @happy
    Scenario: Conclusion: everything is in one place
      Updating any information of your account is simple: everything is in the same place, and the control panel is easy to use.

      Given I am on the Account settings page
      Then these sections are on the page
        | section                      | on arrival |
        | Update password              | open       |
        | Edit account information     | closed     |
        | Edit billing information     | closed     |
        | Edit credit card information | closed     |
