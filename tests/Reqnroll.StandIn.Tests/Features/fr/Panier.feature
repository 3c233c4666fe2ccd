# language: fr
Fonctionnalité: Un panier de concombres

  Scénario: Les prix s'écrivent à la française
    Soit un panier
    Quand j'ajoute un article à 2,50 €
    Alors le total est de 2,50 €
