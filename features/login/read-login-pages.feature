@login @wording
Feature: Read the pages and emails about logging in
  What customers read before they are logged in, word by word.

  Rule: The pages say what to do

    @happy
    Scenario: The login page
      Given I am on the "Log in" page
      Then the "Log in" page reads
        """
        Log in
        Manage your cloud servers, your account and your invoices.
        Email address*
        The full email address that you registered with.
        Password*
        Show
        Log in
        Forgot your password?
        New here? Sign up
        """

    @happy
    Scenario: The page for a forgotten password
      Given I am on the "Forgot password" page
      Then the "Forgot password" page reads
        """
        Forgot password
        Enter your login ID, the full email address that you registered with. We send you a link to choose a new password.
        Email address*
        Send the link
        Back to the login
        """

    @happy @needs-mailbox
    Scenario: The answer to a request for a link
      Given I am a customer
      When I ask for a password reset link
      Then the "Forgot password" page reads
        """
        Forgot password
        If [login ID] is the login ID of an account, we have sent a link to that address. It works once and expires after one hour.
        Nothing arrived? Check your spam folder and the address.
        Request another link
        Back to the login
        """

    @happy @needs-mailbox
    Scenario: The page of a password reset link
      Given I have been emailed a password reset link
      When I open the password reset link
      Then the "Choose a new password" page reads
        """
        Choose a new password
        For the account [login ID].
        New password*
        Show
        12 to 128 characters. A few unrelated words are easy to remember and hard to guess.
        Retype new password*
        Show
        Every session ends when the password is updated.
        Update password
        """

    @happy
    Scenario: The list of sessions
      Given I am logged in
      And I am logged in on another computer as well
      When I open the list of my sessions
      Then the "Where you are logged in" page reads
        """
        Where you are logged in
        Where you are logged in
        Logged in at From where Session
        […] This one
        […] Another one
        Times are in your time zone, […]. Unused sessions are listed until they expire.
        End other sessions
        Session to end
        All the others
        […] from [IP address]
        Current password*
        Show
        So that nobody else can log you out.
        End session
        """

    @failure
    Scenario: The page for an unknown address
      When I open a page that does not exist
      Then the "Page not found" page reads
        """
        Error 404
        Page not found
        Check the address, or start from your cloud servers.
        Cloud servers
        """

  Rule: Emails say what has happened and what to do

    @happy @needs-mailbox
    Scenario: The email with a password reset link
      Given I am a customer
      When I ask for a password reset link
      Then I am emailed "Choose a new password", which reads
        """
        Hello [first name],
        Someone, perhaps you, asked for a link to choose a new password for your account [login ID]. It works once and expires after one hour:
        [link to a new password]
        If it was not you, ignore this email: your password does not change.
        """

    @security @needs-mailbox
    Scenario: The email about a new password
      Given I have reset my password with an emailed link
      Then I am emailed "Your password has been updated", which reads
        """
        Hello [first name],
        The password of your account [login ID] has been updated, and every other session has ended.
        If it was not you, contact our support at once.
        """
