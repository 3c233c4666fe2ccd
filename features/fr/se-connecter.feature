# language: fr
@login @fr
Fonctionnalité: Se connecter en français
  Un client francophone lit en français chaque page, chaque erreur et chaque e-mail de la connexion.

  Règle: Les réponses sont en français

    @validation
    Scénario: Un mot de passe erroné est refusé
      Étant donné que je suis client
      Quand je me connecte avec un mot de passe erroné
      Alors on me répond "L’adresse e-mail ou le mot de passe est incorrect."

    @validation @reference-pages
    Plan du scénario: Le champ "<champ>" est nécessaire à la connexion
      Étant donné que je suis sur la page "Se connecter"
      Quand j'envoie le formulaire vide
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | champ          | réponse                         |
        | Adresse e-mail | Saisissez votre adresse e-mail. |
        | Mot de passe   | Saisissez votre mot de passe.   |

    @validation @reference-pages
    Scénario: Une adresse e-mail est nécessaire pour recevoir un lien
      Étant donné que je suis sur la page "Mot de passe oublié"
      Quand j'envoie le formulaire vide
      Alors on me répond "Saisissez votre adresse e-mail." au champ "Adresse e-mail"

    @a11y @reference-pages
    Scénario: Les pages indiquent qu'elles sont en français
      Étant donné que je suis connecté
      Alors la langue de la page est indiquée

    @happy
    Scénario: Se déconnecter
      Étant donné que je suis connecté
      Quand je me déconnecte
      Alors on me demande de me connecter

  Règle: Un lien reçu en français permet de choisir un nouveau mot de passe

    @happy @needs-mailbox
    Scénario: Choisir un nouveau mot de passe
      Étant donné que j'ai reçu un lien de réinitialisation
      Quand j'ouvre le lien de réinitialisation
      Et que je choisis le nouveau mot de passe "Sable-Rivière-Nuage-42"
      Alors je lis la confirmation "Votre mot de passe a été mis à jour. Connectez-vous avec le nouveau."
      Et je reçois l'e-mail "Votre mot de passe a été mis à jour", qui me salue par mon prénom

    @happy @needs-mailbox
    Scénario: Le lien est envoyé en français
      Étant donné que je suis client
      Quand je demande un lien de réinitialisation
      Alors je reçois l'e-mail "Choisir un nouveau mot de passe", qui me salue par mon prénom

    @validation @needs-mailbox
    Scénario: Un nouveau mot de passe trop court est refusé
      Étant donné que j'ai reçu un lien de réinitialisation
      Quand j'ouvre le lien de réinitialisation
      Et que j'essaie le nouveau mot de passe "onze lettre"
      Alors on me répond "Utilisez au moins 12 caractères." au champ "Nouveau mot de passe"

  Règle: La liste des sessions est en français

    @happy @reference-pages
    Scénario: Mettre fin aux autres sessions
      Étant donné que je m'apprête à mettre fin à mes autres sessions
      Alors mes sessions sont
        | session   |
        | Celle-ci  |
        | Une autre |
      Quand je confirme avec mon mot de passe
      Alors je lis la confirmation "Les sessions choisies sont terminées."
