# language: fr
@fr
Fonctionnalité: Comprendre les erreurs
  Les clients lisent en français, à côté de chaque champ, ce qui ne va pas et ce qu'il faut saisir.

  Règle: Chaque erreur est expliquée en français à côté de son champ

    @account @validation @reference-pages
    Plan du scénario: Compte : le champ "<champ>" <faute>
      Étant donné que je modifie les informations de mon compte
      Quand je saisis "<saisie>" comme "<champ>"
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | champ          | faute                  | saisie      | réponse                                                               |
        | Nom            | est vide               |             | Saisissez votre nom.                                                  |
        | Téléphone      | n'est pas un numéro    | appelez-moi | Saisissez un numéro de téléphone valide. Exemple : +33 1 23 45 67 89 |
        | Adresse e-mail | est vide               |             | Saisissez votre adresse e-mail.                                       |
        | Adresse e-mail | n'est pas une adresse  | zoé         | Saisissez une adresse e-mail valide.                                  |

    @billing @validation @needs-seeding
    Plan du scénario: Facturation : le champ "<champ>" <faute>
      Étant donné que mon adresse est dans le pays "France"
      Et que je modifie mes informations de facturation
      Quand je saisis "<saisie>" comme "<champ>"
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | champ               | faute                   | saisie | réponse                                             |
        | Nom de facturation  | est vide                |        | Saisissez le nom de facturation.                    |
        | Adresse             | est vide                |        | Saisissez l’adresse.                                |
        | Ville               | est vide                |        | Saisissez la ville.                                 |
        | Code postal         | est vide                |        | Saisissez le code postal.                           |
        | Code postal         | a un chiffre de trop    | 750011 | Saisissez un code postal valide. Exemple : 75001    |
        | E-mail de facturation | n'est pas une adresse | zoé    | Saisissez une adresse e-mail valide.                |

    @billing @boundary @reference-limits
    Scénario: Une adresse trop longue est refusée en français
      Étant donné que je modifie mes informations de facturation
      Quand je saisis 65 caractères comme "Adresse"
      Alors on me répond "Utilisez 64 caractères au maximum." au champ "Adresse"

    @billing @conflict @reference-pages
    Scénario: Une modification faite ailleurs est expliquée en français
      Étant donné que je modifie mes informations de facturation
      Et que j'ai enregistré "Nîmes" comme "Ville" dans un autre navigateur
      Quand je saisis "Arles" comme "Ville"
      Alors on me répond "Cette section a été modifiée ailleurs depuis que vous l’avez ouverte. Vérifiez les valeurs ci-dessous et enregistrez à nouveau."
      Et on me répond "Ville : désormais « Nîmes »." au champ "Ville"

    @card @validation @reference-pages
    Plan du scénario: Carte : <faute>
      Étant donné que je modifie les informations de ma carte de crédit
      Quand je saisis la carte Visa de numéro "<numéro>" avec le code de sécurité "<code>"
      Alors on me répond "<réponse>" au champ "<champ>"

      Exemples:
        | faute                        | numéro           | code | champ            | réponse                                                  |
        | pas de numéro                |                  | 094  | Numéro de carte  | Saisissez le numéro de carte.                            |
        | un numéro erroné             | 4111111111111112 | 094  | Numéro de carte  | Ce numéro de carte n’est pas valide.                     |
        | le numéro d'un autre type    | 5555555555554444 | 094  | Numéro de carte  | Le numéro de carte ne correspond pas au type de carte.   |
        | pas de code de sécurité      | 4111111111111111 |      | Code de sécurité | Saisissez le code de sécurité.                           |
        | un code de sécurité trop court | 4111111111111111 | 09 | Code de sécurité | Le code de sécurité doit comporter 3 chiffres.           |

    @card @failure @reference-pages
    Plan du scénario: Carte <refusée>
      Étant donné que je modifie les informations de ma carte de crédit
      Quand je saisis la carte Visa de numéro "<numéro>" avec le code de sécurité "094"
      Alors on me répond "<réponse>"

      Exemples:
        | refusée               | numéro           | réponse                                                                                  |
        | refusée par la banque | 4000000000000002 | La carte a été refusée. Vérifiez les informations ou utilisez une autre carte.           |
        | restée sans réponse   | 4000000000000119 | La carte n’a pas pu être vérifiée pour le moment. Rien n’a été modifié ; réessayez.      |

  Règle: Chaque champ est décrit en français

    @account @happy @reference-pages
    Scénario: Les champs du compte sont décrits en français
      Étant donné que je modifie les informations de mon compte
      Alors "Adresse e-mail" est décrit par "C’est votre identifiant de connexion."
      Et "Mot de passe actuel" est décrit par "Nécessaire uniquement pour changer l’adresse e-mail."

    @billing @happy @reference-pages
    Scénario: Les champs de la facturation sont décrits en français
      Étant donné que je modifie mes informations de facturation
      Alors "État ou province" est décrit par "Nécessaire au Canada et aux États-Unis."
      Et "E-mail de facturation" est décrit par "Si les factures ne doivent pas être envoyées à votre identifiant de connexion."

    @card @happy @reference-pages
    Scénario: Les champs de la carte sont décrits en français
      Étant donné que je modifie les informations de ma carte de crédit
      Alors "Numéro de carte" est décrit par "Comme sur la carte, par exemple 1234 5678 9012 3456."
      Et "Code de sécurité" est décrit par "3 chiffres au dos, ou 4 au recto des cartes American Express."
