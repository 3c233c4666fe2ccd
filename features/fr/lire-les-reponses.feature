# language: fr
@fr @wording
Fonctionnalité: Lire les réponses aux demandes
  Ce que les visiteurs et les clients lisent après une demande, mot pour mot.

  Règle: La réponse dit ce qui suit

    @login @happy @needs-mailbox
    Scénario: La réponse à une demande de lien
      Étant donné que je suis client
      Quand je demande un lien de réinitialisation
      Alors la page "Mot de passe oublié" dit
        """
        Mot de passe oublié
        Si [identifiant] est l’identifiant de connexion d’un compte, nous avons envoyé un lien à cette adresse. Il ne fonctionne qu’une fois et expire au bout d’une heure.
        Rien reçu ? Vérifiez vos courriers indésirables et l’adresse.
        Demander un autre lien
        Retour à la connexion
        """

    @sign-up @happy @needs-mailbox
    Scénario: La réponse à une inscription
      Étant donné que je viens de m'inscrire
      Alors la page "S’inscrire" dit
        """
        S’inscrire
        Consultez votre messagerie. Nous avons envoyé votre identifiant de connexion et votre mot de passe à [identifiant].
        Se connecter
        """

    @account @happy @needs-mailbox
    Scénario: Une nouvelle adresse attend sa confirmation ou une annulation
      Étant donné que j'ai demandé une autre adresse e-mail
      Alors mon changement d'adresse e-mail est en attente
      Quand j'annule le changement d'adresse e-mail
      Alors je lis la confirmation "Le changement de votre adresse e-mail a été annulé."
