@password
Feature: Type a password on any keyboard
  Keyboards and browsers send the same password in different characters. It is recognized in all of them.

  Rule: A password is the same in characters that mean the same

    @boundary @reference-limits
    Scenario Outline: A password typed with <other characters> opens the control panel
      Given my password is "Sable Rivière Nuage 42"
      When I log in with my password typed with "<other characters>"
      Then I see my cloud servers

      Examples:
        | other characters    |
        | separate accents    |
        | non-breaking spaces |
        | full-width letters  |

    @security @reference-limits
    Scenario Outline: Another password typed with <other characters> is refused
      Given my password is "Sable Rivière Nuage 42"
      When I log in with "Sable Rivière Nuage 43" typed with "<other characters>"
      Then I am told "The email address or password is incorrect."

      Examples:
        | other characters    |
        | separate accents    |
        | non-breaking spaces |
        | full-width letters  |

    @boundary @reference-limits
    Scenario Outline: A password can be updated with <other characters>
      Given my password is "Sable Rivière Nuage 42"
      And I am updating my password
      When I update my password and type the current and the retyped one with "<other characters>"
      Then I read the confirmation "Your password has been updated."
      And my password opens the control panel

      Examples:
        | other characters    |
        | separate accents    |
        | non-breaking spaces |
        | full-width letters  |
