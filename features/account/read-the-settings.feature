@account @wording
Feature: Read the account settings
  What the sections and emails about the account say, word by word.

  Rule: Each section says what it is for

    @happy
    Scenario: The section for the password
      Given I am updating my password
      Then the section reads
        """
        Update password
        Current password*
        Show
        New password*
        Show
        12 to 128 characters. A few unrelated words are easy to remember and hard to guess.
        […]
        Retype new password*
        Show
        Every other session ends when the password is updated.
        Update password
        Cancel
        """

    @happy
    Scenario: The section for account information
      Given I am editing my account information
      Then the section reads
        """
        Edit account information
        First name*
        Last name*
        Company
        Phone
        Email address*
        This is your login ID.
        Current password
        Show
        Only needed to change the email address.
        Language
        English
        Français
        Time zone
        […]
        Update account information
        Cancel
        """

    @happy
    Scenario: The section for billing information
      Given I am editing my billing information
      Then the section reads
        """
        Edit billing information
        Billing name*
        Company
        Address*
        Address line 2
        City*
        Country*
        Choose a country
        […]
        State or province
        Needed in Canada and the United States.
        Postal code
        Tax ID
        Invoice email
        If invoices should not go to your login ID.
        Update billing information
        Cancel
        """

    @happy
    Scenario: The section for the credit card
      Given I am editing my credit card information
      Then the section reads
        """
        Edit credit card information
        Card on file
        […], expires […]
        This card is charged every month for the services rendered.
        Card type*
        Choose a card type
        Visa
        Mastercard
        American Express
        Discover
        Diners Club
        JCB
        UnionPay
        Card number*
        As on the card, such as 1234 5678 9012 3456.
        Expiration month*
        Choose a month
        01 – January
        […]
        12 – December
        Expiration year*
        Choose a year
        […]
        Security code*
        3 digits on the back, or 4 on the front of American Express cards.
        Update credit card information
        Cancel
        """

  Rule: Errors are listed above the fields, and told at each field

    @validation
    Scenario: The section for account information after an error
      Given I am editing my account information
      When I leave "First name" and "Last name" empty
      Then the section reads
        """
        Edit account information
        Check these fields:
        Enter your first name.
        Enter your last name.
        First name*
        Enter your first name.
        Last name*
        Enter your last name.
        Company
        […]
        """

  Rule: The page of a confirmation link says what it does

    @happy @needs-mailbox
    Scenario: The page of a confirmation link
      Given I have requested a new email address
      When I open the confirmation link
      Then the "Confirm your email address" page reads
        """
        Confirm your email address
        After you confirm, [requested address] is your login ID instead of the former address.
        Confirm
        """
