@charges @wording
Feature: Read what is charged
  What customers read about their servers and invoices, word by word.

  Rule: The pages say what is charged and when

    @happy
    Scenario: The page about cloud servers
      Given I am logged in
      Then the "Cloud servers" page reads
        """
        Cloud servers
        Cloud servers
        Server Since Price per month
        [plan] [date] [price]
        The price is charged every month to the card on file. Edit credit card information
        """

    @happy
    Scenario: The page about invoices before the first one
      Given I am logged in
      When I open my invoices
      Then the "Invoices" page reads
        """
        Invoices
        No invoices yet.
        You get the first one at the end of the month, for the days since you signed up. Edit billing information
        """

    @happy
    Scenario Outline: "<link>" on "<page>" opens the section
      Given I am logged in
      When I open the "<page>" page by its address
      And I follow "<link>" on the "<page>" page
      Then the section "<link>" is open

      Examples:
        | page          | link                         |
        | Cloud servers | Edit credit card information |
        | Invoices      | Edit billing information     |

    @happy @needs-clock
    Scenario: The page about invoices after the first one
      Given I have been charged for a month
      When I open my invoices
      Then the "Invoices" page reads
        """
        Invoices
        Invoices
        Number Period Amount Card Status
        […] [price] […] Paid
        """
