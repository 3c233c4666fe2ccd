# language: fr
@billing @fr
Fonctionnalité: Saisir une adresse de facturation
  Les clients saisissent l'adresse qui figure sur leurs factures comme ils l'écrivent en français.

  Règle: Aux États-Unis et au Canada, l'adresse nomme un État ou une province, aussi par son nom français

    @happy @needs-seeding
    Scénario: Un État des États-Unis
      Étant donné que mon adresse est dans le pays "États-Unis"
      Et que je modifie mes informations de facturation
      Quand je saisis "Californie" comme "État ou province"
      Alors je lis la confirmation "Vos informations de facturation ont été mises à jour."
      Et "État ou province" contient "Californie" après rechargement

    @happy @reference-pages
    Plan du scénario: Une province du Canada <écrite>
      Étant donné que je modifie mes informations de facturation
      Quand je tape "<province>" comme "État ou province" sans enregistrer
      Et que je tape "G1R 4S9" comme "Code postal" sans enregistrer
      Et que je choisis "Canada" comme "Pays"
      Alors je lis la confirmation "Vos informations de facturation ont été mises à jour."
      Et "État ou province" contient "<province>" après rechargement

      Exemples:
        | écrite                | province             |
        | avec son accent       | Québec               |
        | sans accent           | quebec               |
        | avec un trait d'union | Colombie-Britannique |

    @validation @needs-seeding
    Scénario: Une région d'un autre pays est refusée
      Étant donné que mon adresse est dans le pays "États-Unis"
      Et que je modifie mes informations de facturation
      Quand je saisis "Bavière" comme "État ou province"
      Alors on me répond "Choisissez un État ou une province." au champ "État ou province"
