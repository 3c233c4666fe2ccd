# language: fr
@tutorial @fr @needs-seeding
Fonctionnalité: Mettre à jour mes informations client
  Le tutoriel du fournisseur, étape par étape : mot de passe, compte, facturation et carte de crédit.

  Règle: On se connecte avec son adresse e-mail complète et le mot de passe reçu par e-mail

    @login @happy @needs-mailbox
    Scénario: Se connecter à son compte
      Étant donné que je viens de m'inscrire
      Quand je me connecte avec mon adresse e-mail complète et le mot de passe reçu par e-mail
      Alors je vois mes serveurs cloud
      Et mon identifiant est affiché en haut de la page

  Règle: Tout se trouve sur la même page

    @menu @happy
    Scénario: Ouvrir les paramètres du compte
      Étant donné que je suis connecté
      Quand j'ouvre le menu à côté de mon identifiant
      Et que je choisis "Paramètres" dans le menu
      Alors la page des paramètres du compte est affichée
      Et ces rubriques sont sur la page
        | rubrique                                     | à l'arrivée |
        | Mise à jour du mot de passe                  | ouverte     |
        | Modifier les informations du compte          | fermée      |
        | Modifier les informations de facturation     | fermée      |
        | Modifier les informations de carte de crédit | fermée      |

  Règle: Les modifications confirmées sont enregistrées

    @password @happy
    Scénario: Mettre à jour le mot de passe
      Étant donné que je suis connecté
      Quand j'ouvre les paramètres dans le menu à côté de mon identifiant
      Et que je saisis mon mot de passe actuel et deux fois le nouveau mot de passe "Sable-Rivière-Nuage-42"
      Alors je lis la confirmation "Votre mot de passe a été mis à jour."
      Et "Sable-Rivière-Nuage-42" donne accès au panneau de contrôle dans un autre navigateur
      Et mon ancien mot de passe est refusé

    @account @happy
    Scénario: Modifier les informations du compte
      Étant donné que je suis connecté
      Quand j'ouvre les paramètres dans le menu à côté de mon identifiant
      Et que je choisis "Modifier les informations du compte"
      Et que je mets à jour les informations de mon compte
      Alors je lis la confirmation "Les informations de votre compte ont été mises à jour."
      Et les informations de mon compte sont celles que j'ai saisies, même après rechargement

    @billing @happy
    Scénario: Modifier les informations de facturation
      Étant donné que je suis connecté
      Quand j'ouvre les paramètres dans le menu à côté de mon identifiant
      Et que je choisis "Modifier les informations de facturation"
      Et que je mets à jour mes informations de facturation
      Alors je lis la confirmation "Vos informations de facturation ont été mises à jour."
      Et mes informations de facturation sont celles que j'ai saisies, même après rechargement

    @card @happy
    Scénario: Modifier les informations de carte de crédit
      Étant donné que je suis connecté
      Quand j'ouvre les paramètres dans le menu à côté de mon identifiant
      Et que je choisis "Modifier les informations de carte de crédit"
      Et que je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte
      Alors je lis la confirmation "Vos informations de carte de crédit ont été mises à jour."
      Et ma nouvelle carte est la carte enregistrée, même après rechargement

  Règle: La carte enregistrée est débitée chaque mois pour les services rendus

    @charges @happy @needs-clock
    Scénario: La nouvelle carte est débitée à la fin du mois
      Étant donné que je modifie les informations de ma carte de crédit
      Quand je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte
      Alors je lis la confirmation "Vos informations de carte de crédit ont été mises à jour."
      Quand le mois se termine
      Alors ma nouvelle carte a été débitée pour ce mois
