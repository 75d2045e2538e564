import type { commonWords as english } from '../../commonWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function commonWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    cancel: 'Annuler',
    close: 'Fermer',
    back: 'Retour',
    retry: 'Réessayer',
    copy: 'Copier',
    copied: 'Copié',
    copyRefused: 'Votre navigateur n’autorise pas cette page à copier. Sélectionnez le texte et copiez-le vous-même.',
    loading: 'Chargement…',
    optional: 'facultatif',
    technicalDetails: 'Détails techniques',
    elapsed: (milliseconds) => `depuis ${format.duration(milliseconds)}`,
    somethingBroke: 'Cette partie de la page ne fonctionne plus',
    somethingBrokeHelp:
      'Ce que vous avez déjà enregistré est conservé. Réessayez ; si le problème persiste, contactez l’équipe responsable de ce produit.',
    opensInNewTab: '(s’ouvre dans un nouvel onglet)',
    sentences: (texts) => texts.join(' '),
    errorTitle: {
      token_missing: 'Vous n’êtes pas connecté ici',
      token_malformed: 'La connexion à cette page n’est pas valide',
      token_expired: 'Votre session a expiré',
      forbidden: 'Vous n’avez pas l’autorisation nécessaire',
      not_found: 'Cet élément n’existe plus',
      invalid_request: 'La demande n’a pas été acceptée',
      invalid_patch: 'La modification n’a pas été acceptée',
      rate_limited: 'Trop de demandes pour le moment',
      server_error: 'Le service a rencontré un problème',
      network: 'Le service est injoignable',
      timeout: 'Le service a mis trop de temps à répondre',
      aborted: 'Interrompu',
      unexpected_response: 'La réponse du service est incompréhensible',
      context_missing: 'Ce composant n’est pas configuré',
    },
    errorHelp: {
      token_missing: 'Rechargez la page ou reconnectez-vous. Rien de ce que vous avez enregistré n’est perdu.',
      token_malformed: 'Rechargez la page ou reconnectez-vous. Rien de ce que vous avez enregistré n’est perdu.',
      token_expired: 'Rechargez la page ou reconnectez-vous. Rien de ce que vous avez enregistré n’est perdu.',
      forbidden: 'Demandez l’accès à l’équipe responsable de ce produit.',
      not_found: 'Il a peut-être été supprimé entre-temps. Revenez en arrière et vérifiez.',
      invalid_request: 'Vérifiez votre saisie et réessayez. Rien n’a été modifié.',
      invalid_patch: 'Rien n’a été modifié. Chargez les paramètres actuels et réessayez.',
      rate_limited: 'Patientez un instant, puis réessayez.',
      server_error: 'C’est généralement passager. Réessayez dans un instant.',
      network: 'Vérifiez votre connexion Internet et réessayez.',
      timeout: 'L’opération est peut-être encore en cours. Patientez un instant, puis réessayez.',
      aborted: 'Rien n’a été modifié.',
      unexpected_response: 'Réessayez ; si le problème persiste, contactez l’équipe responsable de ce produit.',
      context_missing: 'Contactez l’équipe responsable de ce produit.',
    },
  }
}
