@account
Feature: Time zones that change
  Time zones are renamed and removed from time to time. Customers keep theirs, or are asked to choose another one.

  Rule: A time zone that was renamed, or belongs to no place, stays

    @persistence @needs-seeding
    Scenario Outline: The time zone <former name> stays when the name is changed
      Given my time zone is stored as "<former name>"
      And I am editing my account information
      When I enter "Grace" as "First name"
      Then I read the confirmation "Your account information has been updated."
      And "Time zone" is "<present name>" after a reload

      Examples:
        | former name   | present name  |
        | Europe/Kiev   | Europe/Kyiv   |
        | Asia/Calcutta | Asia/Kolkata  |
        | GB            | Europe/London |
        | Etc/GMT+5     | Etc/GMT+5     |

  Rule: Times are in UTC if the time zone no longer exists

    @failure @needs-seeding
    Scenario: A customer whose time zone no longer exists chooses another one
      Given my time zone is stored as "America/Gone_City"
      And I am editing my account information
      Then "Time zone" is described as "Your time zone is not known anymore. Times are in UTC until you choose another one."
      When I open my activity
      Then my activity shows times in "UTC"

    @failure @needs-seeding
    Scenario: Choosing another time zone ends the notice
      Given my time zone is stored as "America/Gone_City"
      And I am editing my account information
      When I choose "Asia/Tokyo" as "Time zone"
      Then I read the confirmation "Your account information has been updated."
      When I open my activity
      Then my activity shows times in "Asia/Tokyo"
