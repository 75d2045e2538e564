import type { signInWords as english } from '../../signInWords'
import type { Translated } from '../Translated'

export function signInWords(): Translated<ReturnType<typeof english>> {
  return {
    signInWith: (connector) => `Se connecter avec ${connector}`,
    signInAgain: 'Se reconnecter',
    signInHelp: (connector) => `Ouvre une fenêtre ${connector} où vous autorisez l’accès.`,
    signInOpening: 'Ouverture de la fenêtre de connexion…',
    signInWaiting: (connector) => `Terminez la connexion à ${connector} dans la fenêtre qui s’est ouverte.`,
    signInReopen: 'Rouvrir la fenêtre',
    signInBlocked:
      'Votre navigateur a bloqué la fenêtre de connexion. Ouvrez la page vous-même ; ce formulaire vous attend.',
    signInLink: 'Ouvrir la page de connexion',
    signInReading: 'Connexion réussie. Lecture de la nouvelle source…',
    signedIn: (connector) => `Connecté à ${connector}`,
    signInRequired: 'Connectez-vous d’abord.',
    signInRefused: 'La connexion n’a pas été menée à terme',
    signInDenied: 'L’accès n’a pas été autorisé. Rien n’a été enregistré ; vous pouvez vous reconnecter.',
    signInNoReason: 'Rien n’a été enregistré ; vous pouvez vous reconnecter.',
    signInFailed: 'La connexion a échoué',
    signInTooLate:
      'Personne ne s’est connecté à temps : l’attente a été interrompue. Rien n’a été enregistré ; vous pouvez vous reconnecter.',
    enterByHand: 'Saisir plutôt les identifiants',
  }
}
