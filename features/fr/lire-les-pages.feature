# language: fr
@fr @wording
Fonctionnalité: Lire les pages
  Ce que les clients lisent sur chaque page, mot pour mot.

  Règle: Les pages disent quoi faire

    @login @happy
    Scénario: La page de connexion
      Étant donné que je suis sur la page "Se connecter"
      Alors la page "Se connecter" dit
        """
        Se connecter
        Gérez vos serveurs cloud, votre compte et vos factures.
        Adresse e-mail*
        L’adresse e-mail complète de votre inscription.
        Mot de passe*
        Afficher
        Se connecter
        Mot de passe oublié ?
        Nouveau client ? S’inscrire
        """

    @menu @a11y @reference-pages
    Scénario: Le choix de la langue est annoncé
      Étant donné que je suis sur la page "Se connecter"
      Alors les lecteurs d'écran appellent le choix de la langue "Langue du site"

    @login @happy
    Scénario: La page du mot de passe oublié
      Étant donné que je suis sur la page "Mot de passe oublié"
      Alors la page "Mot de passe oublié" dit
        """
        Mot de passe oublié
        Saisissez votre identifiant de connexion, l’adresse e-mail complète de votre inscription. Nous vous envoyons un lien pour choisir un nouveau mot de passe.
        Adresse e-mail*
        Envoyer le lien
        Retour à la connexion
        """

    @sign-up @happy
    Scénario: La page d'inscription
      Étant donné que je suis sur la page "S’inscrire"
      Alors la page "S’inscrire" dit
        """
        S’inscrire
        Un serveur cloud en une minute. Nous vous envoyons un mot de passe par e-mail ; la formule est facturée chaque mois.
        Adresse e-mail*
        Elle devient votre identifiant de connexion.
        Prénom*
        Nom*
        Société
        Formule
        Petit serveur : 10,00 $US
        Serveur moyen : 24,50 $US
        Grand serveur : 79,99 $US
        Les prix s’entendent par mois.
        S’inscrire
        Déjà client ? Se connecter
        """

    @charges @happy
    Scénario: La page des serveurs cloud
      Étant donné que je suis connecté
      Alors la page "Serveurs cloud" dit
        """
        Serveurs cloud
        Serveurs cloud
        Serveur Depuis Prix par mois
        [formule] [date] [prix]
        Le prix est débité chaque mois de la carte enregistrée. Modifier les informations de carte de crédit
        """
      Et rien n'est coupé ni superposé dans une fenêtre étroite ou avec un grand texte

    @charges @happy
    Scénario: La page des factures avant la première
      Étant donné que je suis connecté
      Quand j'ouvre mes factures
      Alors la page "Factures" dit
        """
        Factures
        Aucune facture pour le moment.
        Vous recevrez la première à la fin du mois, pour les jours écoulés depuis votre inscription. Modifier les informations de facturation
        """

  Règle: Chaque rubrique des paramètres dit à quoi elle sert

    @password @happy
    Scénario: La rubrique du mot de passe
      Étant donné que je modifie mon mot de passe
      Alors la rubrique dit
        """
        Mise à jour du mot de passe
        Mot de passe actuel*
        Afficher
        Nouveau mot de passe*
        Afficher
        De 12 à 128 caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
        […]
        Retapez le nouveau mot de passe*
        Afficher
        Toutes les autres sessions prennent fin à la mise à jour du mot de passe.
        Mettre à jour le mot de passe
        Annuler
        """

    @account @happy
    Scénario: La rubrique du compte
      Étant donné que je modifie les informations de mon compte
      Alors la rubrique dit
        """
        Modifier les informations du compte
        Prénom*
        Nom*
        Société
        Téléphone
        Adresse e-mail*
        C’est votre identifiant de connexion.
        Mot de passe actuel
        Afficher
        Nécessaire uniquement pour changer l’adresse e-mail.
        Langue
        English
        Français
        Fuseau horaire
        […]
        Mettre à jour les informations du compte
        Annuler
        """

    @menu @keyboard
    Scénario: La première touche Tab mène au contenu
      Étant donné que je suis connecté
      Quand j'appuie sur la touche Tab
      Alors le focus est sur le lien "Aller au contenu"
