@sign-up @needs-mailbox @wording
Feature: Read the sign-up page and its emails
  What new customers read, word by word.

  Rule: The page says what signing up means

    @happy
    Scenario: The sign-up page
      Given I am on the "Sign up" page
      Then the "Sign up" page reads
        """
        Sign up
        A cloud server in a minute. We email you a password; the plan is charged every month.
        Email address*
        This becomes your login ID.
        First name*
        Last name*
        Company
        Plan
        Small server: $10.00
        Medium server: $24.50
        Large server: $79.99
        Prices are per month.
        Sign up
        Already a customer? Log in
        """

    @happy
    Scenario: The answer to a sign-up
      Given I have just signed up
      Then the "Sign up" page reads
        """
        Sign up
        Check your inbox. We have sent your login ID and password to [login ID].
        Log in
        """

  Rule: Emails say how to log in

    @happy
    Scenario: The welcome email
      Given I have just signed up
      Then I am emailed "Welcome to Nimbus Cloud", which reads
        """
        Hello [first name],
        Your account is ready.
        Login ID: [login ID]
        Password: [password]
        Log in here, and choose a password of your own under Settings:
        [link to the login page]
        """

    @security
    Scenario: The email to a customer with whose address a stranger has signed up
      Given I am a customer
      When a stranger signs up with my email address
      Then I am emailed "You already have an account", which reads
        """
        Hello [first name],
        Someone, perhaps you, has just signed up with this email address. You already have an account, and nothing about it was changed.
        Log in here with your login ID [login ID]:
        [link to the login page]
        """
