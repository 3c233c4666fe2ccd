# language: fr-CA
Fonctionnalité: Langue régionale

  Scénario: Un prix à virgule
    Soit un prix de 1,5 dollars

  Scénario: Une étape manque
    Soit rien ne manque ici
