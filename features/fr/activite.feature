# language: fr
@activity @fr
Fonctionnalité: Lire son activité en français
  Un client francophone lit en français ce qui s'est passé sur son compte, et quand.

  Règle: Chaque action est nommée en français

    @happy @needs-activity
    Scénario: Une modification est notée, puis la connexion qui l'a précédée
      Étant donné que je modifie les informations de mon compte
      Quand je mets à jour les informations de mon compte
      Alors je lis la confirmation "Les informations de votre compte ont été mises à jour."
      Quand j'ouvre mon activité
      Alors mon activité montre, de la plus récente à la plus ancienne
        | action                               |
        | Informations du compte mises à jour |
        | Connexion                            |

    @persistence @needs-mailbox
    Plan du scénario: « <action> » est notée
      Étant donné que <action faite>
      Quand je me connecte à nouveau dans un autre navigateur
      Et que j'ouvre mon activité
      Alors mon activité montre "<action>"

      Exemples:
        | action                                                 | action faite                                       |
        | Changement d’adresse e-mail demandé                    | j'ai demandé une autre adresse e-mail              |
        | Changement d’adresse e-mail annulé                     | j'ai annulé un changement d'adresse e-mail         |
        | Adresse e-mail changée                                 | j'ai changé d'adresse e-mail                       |
        | Lien de réinitialisation du mot de passe demandé       | j'ai reçu un lien de réinitialisation              |
        | Mot de passe réinitialisé avec un lien reçu par e-mail | j'ai réinitialisé mon mot de passe                 |
        | Modification refusée : mot de passe actuel erroné      | j'ai saisi un mot de passe actuel erroné           |
        | Autres sessions terminées                              | j'ai mis fin à mes autres sessions                 |

  Règle: Les dates sont écrites comme en France, dans le fuseau horaire du client

    @boundary @needs-clock
    Plan du scénario: Midi en temps universel est <heure> le <jour> juillet, à <ville>
      Étant donné que mon fuseau horaire est enregistré comme "<fuseau horaire>"
      Et qu'il est midi en temps universel le 15 juillet
      Et que je suis connecté
      Quand j'ouvre mon activité
      Alors mon activité montre "Connexion" le <jour> juillet à "<heure>"

      Exemples:
        | ville    | fuseau horaire    | jour | heure |
        | Paris    | Europe/Paris      | 15   | 14:00 |
        | Montréal | America/Toronto   | 15   | 08:00 |
        | Nouméa   | Pacific/Noumea    | 15   | 23:00 |
