# language: fr
@fr @wording
Fonctionnalité: Lire les listes et les pages des liens
  Ce que les clients lisent sur les pages qui tiennent des listes et sur celles des liens reçus par e-mail, mot pour mot.

  Règle: Les listes disent ce qu'elles contiennent

    @activity @happy
    Scénario: La page de l'activité
      Étant donné que je suis connecté
      Quand j'ouvre mon activité
      Alors la page "Activité" dit
        """
        Activité
        Vos sessions ouvertes
        Activité
        Quand Quoi D’où
        […] Connexion […]
        Les heures sont celles de votre fuseau horaire, […].
        """
      Et rien n'est coupé ni superposé dans une fenêtre étroite ou avec un grand texte

    @login @happy
    Scénario: La liste des sessions
      Étant donné que je suis connecté
      Et que je suis aussi connecté sur un autre ordinateur
      Quand j'ouvre la liste de mes sessions
      Alors la page "Vos sessions ouvertes" dit
        """
        Vos sessions ouvertes
        Vos sessions ouvertes
        Connexion le D’où Session
        […] Celle-ci
        […] Une autre
        Les heures sont celles de votre fuseau horaire, […]. Les sessions inutilisées sont affichées jusqu’à leur expiration.
        Mettre fin à d’autres sessions
        Session à terminer
        Toutes les autres
        […] depuis [adresse IP]
        Mot de passe actuel*
        Afficher
        Afin que personne d’autre ne puisse vous déconnecter.
        Mettre fin à la session
        """
      Et rien n'est coupé ni superposé dans une fenêtre étroite ou avec un grand texte

    @charges @happy @needs-clock
    Scénario: La page des factures après la première
      Étant donné que j'ai été débité pour un mois
      Quand j'ouvre mes factures
      Alors la page "Factures" dit
        """
        Factures
        Factures
        Numéro Période Montant Carte État
        […] [prix] […] Payée
        """
      Et rien n'est coupé ni superposé dans une fenêtre étroite ou avec un grand texte

  Règle: Les pages des liens disent à quoi ils servent

    @password @happy @needs-mailbox
    Scénario: La page d'un lien de réinitialisation
      Étant donné que j'ai reçu un lien de réinitialisation
      Quand j'ouvre le lien de réinitialisation
      Alors la page "Choisir un nouveau mot de passe" dit
        """
        Choisir un nouveau mot de passe
        Pour le compte [identifiant].
        Nouveau mot de passe*
        Afficher
        De 12 à 128 caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
        Retapez le nouveau mot de passe*
        Afficher
        Toutes les sessions prennent fin à la mise à jour du mot de passe.
        Mettre à jour le mot de passe
        """

    @account @happy @needs-mailbox
    Scénario: La page d'un lien de confirmation
      Étant donné que j'ai demandé une autre adresse e-mail
      Quand j'ouvre le lien de confirmation
      Alors la page "Confirmer votre adresse e-mail" dit
        """
        Confirmer votre adresse e-mail
        Après votre confirmation, [adresse demandée] remplace l’ancienne adresse comme identifiant de connexion.
        Confirmer
        """

    @account @security @needs-mailbox
    Scénario: La page d'un lien de confirmation déjà utilisé
      Étant donné que j'ai changé d'adresse e-mail
      Alors la page "Confirmer votre adresse e-mail" dit
        """
        Confirmer votre adresse e-mail
        Votre identifiant de connexion est désormais [identifiant].
        Paramètres du compte
        """
      Quand j'ouvre de nouveau le même lien
      Alors la page "Confirmer votre adresse e-mail" dit
        """
        Confirmer votre adresse e-mail
        Ce lien n’est pas valide. Un lien ne fonctionne qu’une fois et expire au bout d’une heure.
        Demander un autre lien dans les paramètres du compte
        """

    @password @security @needs-mailbox
    Scénario: La page d'un lien de réinitialisation déjà utilisé
      Étant donné que j'ai réinitialisé mon mot de passe
      Quand j'ouvre de nouveau le même lien
      Alors la page "Choisir un nouveau mot de passe" dit
        """
        Choisir un nouveau mot de passe
        Ce lien n’est pas valide. Un lien ne fonctionne qu’une fois et expire au bout d’une heure.
        Demander un autre lien
        """

  Règle: Ce qui manque est dit

    @card @happy
    Scénario: Aucune carte n'est enregistrée
      Étant donné que je n'ai pas de carte enregistrée
      Et que je modifie les informations de ma carte de crédit
      Alors aucune carte n'est enregistrée

    @login @failure
    Scénario: La page d'une adresse inconnue
      Quand j'ouvre une page qui n'existe pas
      Alors la page "Page introuvable" dit
        """
        Erreur 404
        Page introuvable
        Vérifiez l’adresse, ou repartez de vos serveurs cloud.
        Serveurs cloud
        """
