# language: fr
@sign-up @fr @needs-mailbox
Fonctionnalité: S'inscrire
  Un nouveau client reçoit son identifiant et son mot de passe par e-mail.

  Règle: Toute adresse e-mail qui peut exister devient un identifiant

    @boundary
    Scénario: Une adresse e-mail avec des accents devient un identifiant
      Étant donné que je ne suis pas client
      Quand je m'inscris avec une adresse e-mail comme "zoé@bibliothèque.example"
      Alors on me demande de consulter ma messagerie
      Quand je me connecte avec mon adresse e-mail complète et le mot de passe reçu par e-mail
      Alors mon identifiant est affiché en haut de la page

    @validation
    Plan du scénario: Une adresse e-mail qui ne peut pas exister est refusée : <raison>
      Étant donné que je ne suis pas client
      Quand je m'inscris avec l'adresse e-mail "<saisie>"
      Alors on me répond "Saisissez une adresse e-mail valide." au champ "Adresse e-mail"

      Exemples:
        | saisie           | raison                             |
        | zoé@exa_mple.org | le domaine contient un tiret bas   |
        | zoé.@example.org | un point se trouve devant le @     |

  Règle: Le formulaire et le premier e-mail sont en français

    @validation
    Plan du scénario: Le champ "<champ>" est nécessaire à l'inscription
      Étant donné que je suis sur la page "S’inscrire"
      Quand j'envoie le formulaire vide
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | champ          | réponse                        |
        | Adresse e-mail | Saisissez une adresse e-mail.  |
        | Prénom         | Saisissez votre prénom.        |
        | Nom            | Saisissez votre nom.           |

    @happy
    Plan du scénario: Le <formule> coûte <prix> par mois
      Étant donné que je ne suis pas client
      Quand je m'inscris pour le "<formule>" à "<prix>"
      Alors on me demande de consulter ma messagerie
      Quand je me connecte avec mon adresse e-mail complète et le mot de passe reçu par e-mail
      Alors je vois le "<formule>" à "<prix>" par mois

      Exemples:
        | formule       | prix              |
        | Petit serveur | 10,00[U+00A0]$US  |
        | Serveur moyen | 24,50[U+00A0]$US  |
        | Grand serveur | 79,99[U+00A0]$US  |
