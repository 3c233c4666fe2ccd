# language: fr
@fr
Fonctionnalité: Mettre à jour mes informations client
  Présentation
  ------------
  Ce tutoriel montre comment mettre à jour les informations client de votre compte d’hébergement cloud : le mot de passe, les
  informations du compte, les informations de facturation et celles de la carte de crédit.

  Prérequis
  ---------
  Il vous faut un compte actif. Si vous n’en avez pas encore, inscrivez-vous d’abord : la page de connexion mène à « S’inscrire ».

  Règle: L’identifiant est l’adresse e-mail complète que vous avez enregistrée

    @tutorial @login @happy @needs-mailbox
    Scénario: Se connecter à son compte
      Commencez par ouvrir la page de connexion du panneau de contrôle. Saisissez comme identifiant votre adresse e-mail complète
      enregistrée, suivie du mot de passe qui vous a été envoyé par e-mail lors de votre inscription.

      Étant donné que je viens de m'inscrire
      Quand je me connecte avec mon adresse e-mail complète et le mot de passe reçu par e-mail
      Alors je vois mes serveurs cloud
      Et mon identifiant est affiché en haut de la page

  Règle: Pour changer de mot de passe, il faut le mot de passe actuel

    @tutorial @password @happy
    Scénario: Mettre à jour le mot de passe
      Une fois connecté, vous trouvez un menu déroulant en haut à droite, à côté de votre identifiant. « Paramètres » mène à une
      autre page, où vous pouvez mettre à jour le mot de passe. Saisissez d’abord votre mot de passe actuel, puis le nouveau mot
      de passe, et terminez en retapant le nouveau mot de passe.

      Étant donné que je suis connecté
      Quand j'ouvre le menu à côté de mon identifiant
      Et que je choisis "Paramètres" dans le menu
      Alors la page des paramètres du compte est affichée
      Quand je saisis mon mot de passe actuel et deux fois un nouveau mot de passe
      Alors je lis la confirmation "Votre mot de passe a été mis à jour."
      Et mon nouveau mot de passe donne accès au panneau de contrôle dans un autre navigateur
      Et mon ancien mot de passe est refusé

  Règle: Les modifications s’appliquent dès qu’elles sont confirmées

    @tutorial @account @happy
    Scénario: Modifier les informations du compte
      Suivez les mêmes étapes : connectez-vous et choisissez « Paramètres » dans le menu. Vous arrivez à la page « Paramètres du
      compte », celle où vous avez mis à jour le mot de passe. « Modifier les informations du compte » ouvre la partie de la page
      où vous pouvez les modifier.

      Étant donné que je suis sur la page des paramètres du compte
      Quand je choisis "Modifier les informations du compte"
      Et que je mets à jour les informations de mon compte
      Alors je lis la confirmation "Les informations de votre compte ont été mises à jour."
      Et les informations de mon compte sont celles que j'ai saisies, même après rechargement

    @tutorial @billing @happy
    Scénario: Modifier les informations de facturation
      Vous pouvez mettre à jour les informations de facturation sur la même page que le mot de passe et les informations du compte.
      « Modifier les informations de facturation » les affiche.

      Étant donné que je suis sur la page des paramètres du compte
      Quand je choisis "Modifier les informations de facturation"
      Et que je mets à jour mes informations de facturation
      Alors je lis la confirmation "Vos informations de facturation ont été mises à jour."
      Et mes informations de facturation sont celles que j'ai saisies, même après rechargement

  Règle: La carte enregistrée est débitée chaque mois pour les services rendus

    @tutorial @card @happy
    Scénario: Modifier les informations de carte de crédit
      La carte de crédit est la dernière chose que vous pouvez modifier sur la page « Paramètres du compte ». Vous pouvez mettre à
      jour le type de carte, le numéro de carte, la date d’expiration et le code de sécurité.

      Étant donné que je suis sur la page des paramètres du compte
      Quand je choisis "Modifier les informations de carte de crédit"
      Et que je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte
      Alors je lis la confirmation "Vos informations de carte de crédit ont été mises à jour."
      Et ma nouvelle carte est la carte enregistrée, même après rechargement

    @charges @happy @needs-clock
    Scénario: La nouvelle carte est débitée à la fin du mois
      Étant donné que je modifie les informations de ma carte de crédit
      Quand je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte
      Alors je lis la confirmation "Vos informations de carte de crédit ont été mises à jour."
      Quand le mois se termine
      Alors ma nouvelle carte a été débitée pour ce mois

  Règle: Tous les paramètres se trouvent sur la même page

    @tutorial @account @happy
    Scénario: Conclusion : tout est au même endroit
      Il est simple de mettre à jour toutes les informations de votre compte : tout est au même endroit, et le panneau de contrôle
      est très convivial.

      Étant donné que je suis sur la page des paramètres du compte
      Alors ces rubriques sont sur la page
        | rubrique                                     | à l'arrivée |
        | Mise à jour du mot de passe                  | ouverte     |
        | Modifier les informations du compte          | fermée      |
        | Modifier les informations de facturation     | fermée      |
        | Modifier les informations de carte de crédit | fermée      |
