@account
Feature: Characters that nobody sees
  Text that is copied from other programs may hold characters that nobody sees. They do no harm.

  Rule: What nobody sees and nobody needs is not stored

    @boundary @reference-limits
    Scenario Outline: In a name, <a character that nobody sees> is removed
      Given I am editing my account information
      When I enter "<typed>" as "First name"
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Ada" after a reload

      Examples:
        | a character that nobody sees   | typed       |
        | a zero-width space             | Ad[U+200B]a |
        | a soft hyphen                  | Ad[U+00AD]a |
        | a byte order mark              | [U+FEFF]Ada |
        | a change of the direction      | [U+202E]Ada |
        | what is no character           | Ada[U+FFFE] |
        | a control character            | A[U+0007]da |

  Rule: What holds a character together stays

    @boundary @reference-limits
    Scenario: An emoji made of two others is stored as entered
      Given I am editing my account information
      When I enter "Ada 👩[U+200D]💻" as "First name"
      Then I read the confirmation "Your account information has been updated."
      And "First name" is "Ada 👩[U+200D]💻" after a reload
