# language: fr
@fr @needs-clock
Fonctionnalité: Payer en français
  Les factures, les montants et les e-mails sur la carte sont en français.

  Règle: Les montants sont écrits comme en français

    @charges @happy
    Plan du scénario: Un client de la formule "<formule>" voit le montant <montant>
      Étant donné que ma formule est "<formule>"
      Et que j'ai été débité pour un mois
      Quand j'ouvre mes factures
      Alors mes factures contiennent "<montant>"
      Et mes factures contiennent "Payée"
      Et le débit est le prix mensuel de ma formule

      Exemples:
        | formule        | montant   |
        | Petit serveur  | 10,00 $US |
        | Serveur moyen  | 24,50 $US |
        | Grand serveur  | 79,99 $US |

  Règle: Les e-mails sont en français

    @charges @happy @needs-mailbox
    Scénario: La facture est envoyée en français
      Étant donné que j'ai été débité pour un mois
      Alors je reçois la facture par e-mail

    @charges @failure @needs-mailbox
    Scénario: Un paiement refusé est annoncé en français
      Étant donné que ma carte est refusée au moment du débit
      Quand le mois se termine
      Alors le paiement de ce mois est dû
      Et je reçois un e-mail qui dit que ma carte a été refusée
      Et un avis dit que ma carte a été refusée

    @charges @failure @needs-mailbox
    Scénario: Une carte manquante est annoncée en français
      Étant donné que je n'ai pas de carte enregistrée
      Et que j'ai été débité pour un mois
      Alors je reçois un e-mail qui dit qu'il n'y a pas de carte à débiter
      Et un avis dit qu'aucune carte n'est enregistrée

    @card @happy @needs-mailbox
    Scénario: Une nouvelle carte est annoncée en français
      Étant donné que je modifie les informations de ma carte de crédit
      Quand je saisis le type, le numéro, la date d'expiration et le code de sécurité de ma nouvelle carte
      Alors je lis la confirmation "Vos informations de carte de crédit ont été mises à jour."
      Et je reçois un e-mail sur ma nouvelle carte, sans son numéro
