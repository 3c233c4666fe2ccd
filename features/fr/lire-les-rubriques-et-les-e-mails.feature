# language: fr
@fr @wording
Fonctionnalité: Lire les rubriques de paiement et les e-mails
  Ce que les clients lisent au sujet de leurs paiements et reçoivent par e-mail, mot pour mot.

  Règle: Chaque rubrique des paramètres dit à quoi elle sert

    @billing @happy
    Scénario: La rubrique de facturation
      Étant donné que je modifie mes informations de facturation
      Alors la rubrique dit
        """
        Modifier les informations de facturation
        Nom de facturation*
        Société
        Adresse*
        Adresse (ligne 2)
        Ville*
        Pays*
        Choisissez un pays
        […]
        État ou province
        Nécessaire au Canada et aux États-Unis.
        Code postal
        Numéro fiscal
        E-mail de facturation
        Si les factures ne doivent pas être envoyées à votre identifiant de connexion.
        Mettre à jour les informations de facturation
        Annuler
        """

    @card @happy
    Scénario: La rubrique de la carte de crédit
      Étant donné que je modifie les informations de ma carte de crédit
      Alors la rubrique dit
        """
        Modifier les informations de carte de crédit
        Carte enregistrée
        […], expire en […]
        Cette carte est débitée chaque mois pour les services rendus.
        Type de carte*
        Choisissez un type de carte
        Visa
        Mastercard
        American Express
        Discover
        Diners Club
        JCB
        UnionPay
        Numéro de carte*
        Comme sur la carte, par exemple 1234 5678 9012 3456.
        Mois d’expiration*
        Choisissez un mois
        01 – janvier
        […]
        12 – décembre
        Année d’expiration*
        Choisissez une année
        […]
        Code de sécurité*
        3 chiffres au dos, ou 4 au recto des cartes American Express.
        Mettre à jour les informations de la carte de crédit
        Annuler
        """

  Règle: Les e-mails disent ce qui s'est passé et quoi faire

    @sign-up @happy @needs-mailbox
    Scénario: L'e-mail de bienvenue
      Étant donné que je viens de m'inscrire
      Alors je reçois l'e-mail "Bienvenue chez Nimbus Cloud", qui dit
        """
        Bonjour [prénom],
        Votre compte est prêt.
        Identifiant de connexion : [identifiant]
        Mot de passe : [mot de passe]
        Connectez-vous ici, puis choisissez votre propre mot de passe sous Paramètres :
        [lien vers la page de connexion]
        """

    @login @happy @needs-mailbox
    Scénario: L'e-mail avec un lien de réinitialisation
      Étant donné que je suis client
      Quand je demande un lien de réinitialisation
      Alors je reçois l'e-mail "Choisir un nouveau mot de passe", qui dit
        """
        Bonjour [prénom],
        Quelqu’un, peut-être vous, a demandé un lien pour choisir un nouveau mot de passe pour votre compte [identifiant]. Il ne fonctionne qu’une fois et expire au bout d’une heure :
        [lien vers un nouveau mot de passe]
        Si ce n’était pas vous, ignorez cet e-mail : votre mot de passe reste inchangé.
        """

    @account @security @needs-mailbox
    Scénario: Les e-mails au sujet d'une nouvelle adresse
      Étant donné que j'ai demandé une autre adresse e-mail
      Alors je reçois l'e-mail "Une nouvelle adresse e-mail pour votre compte", qui dit
        """
        Bonjour [prénom],
        Quelqu’un, peut-être vous, souhaite changer l’identifiant de connexion de votre compte de [identifiant] en [adresse demandée]. Il ne change pas tant que le lien envoyé à la nouvelle adresse n’est pas confirmé.
        Si ce n’était pas vous, changez aussitôt votre mot de passe, ce qui annule le changement :
        [lien vers les paramètres]
        """
      Et ma nouvelle adresse reçoit l'e-mail "Confirmez votre nouvelle adresse e-mail", qui dit
        """
        Quelqu’un, peut-être vous, souhaite utiliser cette adresse e-mail comme identifiant de connexion d’un compte chez nous. Pour la confirmer, ouvrez ce lien. Il ne fonctionne qu’une fois et expire au bout d’une heure :
        [lien qui confirme l'adresse]
        Si ce n’était pas vous, ignorez cet e-mail : rien ne change.
        """

    @account @security @needs-mailbox
    Scénario: L'e-mail au sujet d'une adresse changée
      Étant donné que j'ai changé d'adresse e-mail
      Alors mon ancienne adresse reçoit l'e-mail "Votre adresse e-mail a été changée", qui dit
        """
        Bonjour [prénom],
        L’identifiant de connexion de votre compte est désormais [identifiant]. Vous ne pouvez plus vous connecter avec [ancien identifiant].
        Si ce n’était pas vous, contactez aussitôt notre assistance.
        """
