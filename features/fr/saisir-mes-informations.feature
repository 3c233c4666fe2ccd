# language: fr
@account @fr
Fonctionnalité: Saisir mes informations
  Les clients saisissent leur nom, leur téléphone et leur mot de passe comme leur clavier les écrit.

  Règle: Les caractères sont reconnus, quel que soit le clavier

    @persistence @reference-pages
    Scénario: Un numéro de téléphone avec des espaces insécables
      Étant donné que je modifie les informations de mon compte
      Quand je saisis "+33[U+00A0]1[U+202F]42[U+00A0]68[U+00A0]53[U+00A0]00" comme "Téléphone"
      Alors je lis la confirmation "Les informations de votre compte ont été mises à jour."
      Et "Téléphone" contient "+33 1 42 68 53 00" après rechargement

    @boundary @reference-limits
    Plan du scénario: Un mot de passe tapé avec <d'autres caractères> est reconnu
      Étant donné que mon mot de passe est "Sable Rivière Nuage 42"
      Quand je me connecte avec mon mot de passe tapé avec "<d'autres caractères>"
      Alors je vois mes serveurs cloud

      Exemples:
        | d'autres caractères    |
        | des accents séparés    |
        | des espaces insécables |

    @validation @reference-limits
    Scénario: Un prénom fait de caractères invisibles est refusé
      Étant donné que je modifie les informations de mon compte
      Quand je saisis "[U+3164]" comme "Prénom"
      Alors on me répond "Saisissez votre prénom." au champ "Prénom"

  Règle: Un fuseau horaire qui change de nom reste, un fuseau qui n'existe plus est signalé

    @persistence @needs-seeding
    Scénario: Un fuseau horaire renommé reste quand le prénom change
      Étant donné que mon fuseau horaire est enregistré comme "Europe/Kiev"
      Et que je modifie les informations de mon compte
      Quand je saisis "Grace" comme "Prénom"
      Alors je lis la confirmation "Les informations de votre compte ont été mises à jour."
      Et "Fuseau horaire" contient "Europe/Kyiv" après rechargement

    @failure @needs-seeding
    Scénario: Un fuseau horaire qui n'existe plus
      Étant donné que mon fuseau horaire est enregistré comme "America/Gone_City"
      Et que je modifie les informations de mon compte
      Alors "Fuseau horaire" est décrit par "Votre fuseau horaire n’est plus connu. Les heures sont en UTC jusqu’à ce que vous en choisissiez un autre."
