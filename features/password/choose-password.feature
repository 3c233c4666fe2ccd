@password
Feature: Choose a new password
  A new password is easy to type and hard to guess.

  Rule: A password can be shown, pasted and checked while typing

    @happy @needs-javascript @reference-pages
    Scenario Outline: "<field>" can be shown and hidden
      Given I am updating my password
      When I show "<field>"
      Then I can read "<field>"
      When I hide "<field>"
      Then I cannot read "<field>"

      Examples:
        | field               |
        | Current password    |
        | New password        |
        | Retype new password |

    @security @needs-javascript @reference-pages
    Scenario: A password that is shown is left as it is typed
      Given I am updating my password
      When I show "New password"
      Then browsers neither check the spelling of "New password" nor write capitals

    @a11y @reference-pages
    Scenario: Screen readers are told whether a password is shown
      Given I am updating my password
      When I show "New password"
      Then "New password" is announced as shown
      When I hide "New password"
      Then "New password" is announced as hidden

    @happy @reference-pages
    Scenario: A password can be pasted
      Given I am on the Account settings page
      When I paste my current password and the new password "Sable-Rivière-Nuage-42"
      Then I read the confirmation "Your password has been updated."
      And "Sable-Rivière-Nuage-42" opens the control panel in another browser

    @happy @needs-javascript @reference-pages
    Scenario Outline: A new password is described as <strength>: <why>
      Given I am updating my password
      When I type "<new password>" as "New password" without saving
      Then "New password" is described as "Strength: <strength>"

      Examples:
        | new password           | strength  | why                                             |
        | Sable-Rivi             | too short | ten characters                                  |
        | Sable-Rivie            | too short | eleven characters                               |
        | aaaaxkqzmbwe           | weak      | nine characters that differ from the one before |
        | aaaxkqzmbwet           | good      | ten characters that differ from the one before  |
        | Sable-Riviere-Nu4      | good      | seventeen such characters                       |
        | Sable-Riviere-Nu42     | very good | eighteen such characters                        |
        | zyxwvutsrqponmlk       | weak      | descending sequence                             |
        | aaaaaaaaaaaaaaaa       | weak      | repeated character                              |
        | abcdefghijklmnop       | weak      | sequence                                        |
        | Sable-Nuage-4          | good      | two words                                       |
        | Sable-Rivière-Nuage-42 | very good | several words                                   |

  Rule: A new password must be hard to guess

    @boundary @reference-limits
    Scenario Outline: A password with <length> characters is accepted: <why>
      Given I am updating my password
      When I update my password to one with <length> characters
      Then I read the confirmation "Your password has been updated."

      Examples:
        | length | why                |
        | 12     | the minimum length |
        | 128    | the maximum length |

    @boundary @reference-limits
    Scenario Outline: A password with <number> emoji is <result>
      Given I am updating my password
      When I update my password to one with <number> emoji
      Then I <am told>

      Examples:
        | number | result   | am told                                                |
        | 12     | accepted | read the confirmation "Your password has been updated." |
        | 11     | refused  | am told "Use at least 12 characters." at "New password" |

    @boundary @reference-limits
    Scenario Outline: A password with <length> characters is refused: <why>
      Given I am updating my password
      When I update my password to one with <length> characters
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | length | message                          | why       |
        | 11     | Use at least 12 characters.      | too short |
        | 129    | Use no more than 128 characters. | too long  |

    @security @reference-limits
    Scenario Outline: A new password that is <easy to guess> is refused
      Given I am updating my password
      When I update my password to <a weak one>
      Then I am told "<message>" at "New password"
      And my password is unchanged

      Examples:
        | easy to guess                              | a weak one                             | message                                                 |
        | common                                     | a common one                           | This password is too common. Choose another one.        |
        | the current one                            | the current one                        | Choose a password different from the current one.       |
        | like the login ID                          | one that contains my login ID          | The password must not contain your login ID.            |
        | the login ID and more                      | one that begins with my login ID       | The password must not contain your login ID.            |
        | named after the service                    | one with the name of the service       | The password must not contain the name of this service. |
        | a sequence                                 | a sequence of letters                  | This password is too common. Choose another one.        |
        | repeated                                   | a repeated word                        | This password is too common. Choose another one.        |
        | named after the control panel              | one that reads "Calm-Control Panel-43" | The password must not contain the name of this service. |
        | named after the control panel, in one word | one that reads "Calm-ControlPanel-43"  | The password must not contain the name of this service. |
        | named after a cloud server                 | one that reads "Calm-cloud server-43"  | The password must not contain the name of this service. |
        | named after a cloud server, in one word    | one that reads "Calm-cloudserver-43"   | The password must not contain the name of this service. |
        | common in other capitals                   | one that reads "PassWord1234"          | This password is too common. Choose another one.        |
        | common between digits                      | one that reads "1815-dragon!!"         | This password is too common. Choose another one.        |
        | an ascending sequence                      | one that reads "mnopqrstuvwx"          | This password is too common. Choose another one.        |
        | one letter over and over                   | one that reads "kkkkkkkkkkkk"          | This password is too common. Choose another one.        |
        | three characters over and over             | one that reads "x7Qx7Qx7Qx7Q"          | This password is too common. Choose another one.        |
        | a descending sequence                      | one that reads "xwvutsrqponm"          | This password is too common. Choose another one.        |
        | a short common word between digits         | one that reads "1815-love-1852"        | This password is too common. Choose another one.        |
        | a short common word over and over          | one that reads "lovelovelove"          | This password is too common. Choose another one.        |

    @boundary @reference-limits
    Scenario Outline: A new password of <unusual parts> is accepted
      Given I am updating my password
      When I update my password to "<new password>"
      Then I read the confirmation "Your password has been updated."

      Examples:
        | unusual parts                 | new password         |
        | four characters over and over | x7Qzx7Qzx7Qz         |
        | a sequence and one more       | mnopqrstuvwz         |
        | a common word and another one | dragon-viaducts7     |
        | what is no character          | viaducts-[U+FFFE]-73 |
