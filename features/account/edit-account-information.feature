@account
Feature: Edit account information
  Customers keep their own name, company and phone number up to date.

  Rule: Confirmed changes are stored

    @smoke @happy
    Scenario: A customer updates the account information
      Given I am logged in
      When I open Settings from the menu beside my login ID
      And I choose "Edit account information"
      And I update my account information
      Then I read the confirmation "Your account information has been updated."
      And my account information is stored as I entered it

    @persistence
    Scenario: Account information is still there after another login
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      When I log in again in another browser
      Then my account information is stored as I entered it

    @happy @reference-pages
    Scenario: The section shows the stored information
      Given I am on the Account settings page
      When I choose "Edit account information"
      Then my account information is shown as registered

    @persistence @reference-pages
    Scenario: Saving the account information leaves the other sections alone
      Given I am editing my account information
      When I update my account information
      Then I read the confirmation "Your account information has been updated."
      And my billing information is unchanged
      And my card on file is unchanged
      And my password is unchanged

  Rule: First and last name are required

    @smoke @validation @needs-name-fields
    Scenario Outline: Account information requires "<field>"
      Given I am editing my account information
      When I leave "<field>" empty
      Then I am told "<message>" at "<field>"
      And my account information is unchanged

      Examples:
        | field      | message                |
        | First name | Enter your first name. |
        | Last name  | Enter your last name.  |

  Rule: Values are validated and stored as entered

    @boundary @reference-limits
    Scenario Outline: "<field>" takes <length> characters and no more
      Given I am editing my account information
      When I enter <length> characters as "<field>"
      Then I read the confirmation "Your account information has been updated."
      When I enter <one more> characters as "<field>"
      Then I am told "Use no more than <length> characters." at "<field>"

      Examples:
        | field      | length | one more |
        | First name | 50     | 51       |
        | Last name  | 50     | 51       |
        | Company    | 128    | 129      |

    @persistence @reference-limits
    Scenario Outline: "<field>" <of a kind> is stored as entered
      Given I am editing my account information
      When I enter "<text>" as "<field>"
      Then I read the confirmation "Your account information has been updated."
      And "<field>" is "<text>" after a reload

      Examples:
        | field      | of a kind          | text                                 |
        | First name | with an apostrophe | Mary-Ann d'Arc                       |
        | Last name  | with an apostrophe | O'Connor-Núñez                       |
        | First name | in another script  | Ἀριστοτέλης 山田                       |
        | First name | that contains HTML | [U+0022]><b>Ada</b> &amp; Eve        |
        | Last name  | that contains HTML | [U+0022]><script>alert(1)</script>   |
        | Company    | that contains HTML | [U+0022]><i>Analytical</i> &lt; Sons |
        | Last name  | with an emoji      | Renée 🚀                              |

    @boundary @reference-limits
    Scenario Outline: Spaces around "<field>" are trimmed
      Given I am editing my account information
      When I enter "   <text>   " as "<field>"
      Then I read the confirmation "Your account information has been updated."
      And "<field>" is "<text>" after a reload

      Examples:
        | field      | text               |
        | First name | Ada                |
        | Last name  | Lovelace           |
        | Company    | Analytical Engines |
        | Phone      | +1 202 555 0143    |

    @boundary @reference-limits
    Scenario: A tab between two names is one space
      Given I am editing my account information
      When I enter "Ada[U+0009]B" as "Last name"
      Then I read the confirmation "Your account information has been updated."
      And "Last name" is "Ada B" after a reload

    @validation @reference-pages
    Scenario Outline: "<field>" of nothing but <what draws nothing> is refused
      Given I am editing my account information
      When I enter "<text>" as "<field>"
      Then I am told "<message>" at "<field>"
      And my account information is unchanged

      Examples:
        | field      | what draws nothing | text     | message                |
        | First name | a Hangul filler    | [U+3164] | Enter your first name. |
        | First name | a Braille blank    | [U+2800] | Enter your first name. |
        | Last name  | a Braille blank    | [U+2800] | Enter your last name.  |
        | Last name  | spaces             | [U+0020] | Enter your last name.  |

  Rule: Changes made elsewhere are not overwritten unseen

    @conflict @reference-pages
    Scenario: A stale save is refused and shows what changed
      Given I am editing my account information
      And I have saved "Grace" as "First name" in another browser
      When I enter "Augusta" as "First name"
      Then I am told "This section was changed elsewhere since you opened it. Check the values below and save again."
      And I am told "First name is now “Grace”." at "First name"
      And "First name" is "Grace" after a reload

    @conflict @reference-pages
    Scenario: A customer who has seen the change can save over it
      Given I am editing my account information
      And I have saved "Grace" as "First name" in another browser
      When I enter "Augusta" as "First name"
      Then I am told "First name is now “Grace”." at "First name"
      When I save again
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Augusta" after a reload

  Rule: The control panel is in the customer's language

    @happy @reference-pages
    Scenario: Choosing French shows the control panel in French
      Given I am editing my account information
      When I choose "Français" as "Language"
      Then the control panel is in French
