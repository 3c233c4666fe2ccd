# language: fr
@password @fr
Fonctionnalité: Mettre à jour le mot de passe en français
  Un client francophone lit en français tout ce que le panneau de contrôle répond à un changement de mot de passe.

  Règle: Les réponses sont en français

    @validation
    Plan du scénario: Le champ "<champ>" est nécessaire
      Étant donné que je modifie mon mot de passe
      Quand je laisse "<champ>" vide
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | champ                         | réponse                             |
        | Mot de passe actuel           | Saisissez votre mot de passe actuel. |
        | Nouveau mot de passe          | Saisissez un nouveau mot de passe.  |
        | Retapez le nouveau mot de passe | Retapez le nouveau mot de passe.  |

    @validation
    Scénario: Un mot de passe actuel erroné est refusé
      Étant donné que je modifie mon mot de passe
      Quand je saisis un mot de passe actuel erroné
      Alors on me répond "Le mot de passe actuel est incorrect." au champ "Mot de passe actuel"

    @validation
    Scénario: Un nouveau mot de passe retapé autrement est refusé
      Étant donné que je modifie mon mot de passe
      Quand je retape autrement le nouveau mot de passe
      Alors on me répond "Les deux nouveaux mots de passe ne correspondent pas." au champ "Retapez le nouveau mot de passe"

    @security @reference-limits
    Plan du scénario: Un nouveau mot de passe <faible> est refusé
      Étant donné que je modifie mon mot de passe
      Quand je saisis mon mot de passe actuel et deux fois le nouveau mot de passe "<mot de passe>"
      Alors on me répond "<réponse>" au champ "Nouveau mot de passe"

      Exemples:
        | faible                | mot de passe          | réponse                                                  |
        | trop court            | onze lettre           | Utilisez au moins 12 caractères.                         |
        | courant               | bonjour12345          | Ce mot de passe est trop courant. Choisissez-en un autre. |
        | qui nomme le service  | Mon-Nimbus-Tranquille | Le mot de passe ne doit pas contenir le nom de ce service. |

    @security @locks-account
    Scénario: Trop de mots de passe erronés
      Étant donné que je m'apprête à mettre à jour mon mot de passe
      Quand je confirme avec 5 mots de passe erronés
      Et que je confirme avec mon mot de passe
      Alors on me répond "Trop de mots de passe erronés. Patientez 15 minutes et réessayez." au champ "Mot de passe actuel"

    @happy @reference-pages
    Plan du scénario: La robustesse est dite : <robustesse>
      Étant donné que je modifie mon mot de passe
      Quand je tape "<mot de passe>" comme "Nouveau mot de passe" sans enregistrer
      Alors "Nouveau mot de passe" est décrit par "Robustesse : <robustesse>"

      Exemples:
        | robustesse | mot de passe           |
        | trop court | Sable-Rivi             |
        | faible     | aaaaaaaaaaaaaaaa       |
        | bonne      | Sable-Nuage-4          |
        | très bonne | Sable-Rivière-Nuage-42 |

  Règle: L'avis est envoyé en français

    @happy @needs-mailbox
    Scénario: Le client est averti par e-mail
      Étant donné que je modifie mon mot de passe
      Quand je saisis mon mot de passe actuel et deux fois le nouveau mot de passe "Sable-Rivière-Nuage-42"
      Alors je lis la confirmation "Votre mot de passe a été mis à jour."
      Et je reçois l'e-mail "Votre mot de passe a été mis à jour", qui me salue par mon prénom
