import type { signInWords as english } from '../../signInWords'
import type { Translated } from '../Translated'

export function signInWords(): Translated<ReturnType<typeof english>> {
  return {
    signInWith: (connector) => `Iniciar sesión con ${connector}`,
    signInAgain: 'Volver a iniciar sesión',
    signInHelp: (connector) => `Abre una ventana de ${connector} para autorizar el acceso.`,
    signInOpening: 'Abriendo la ventana de inicio de sesión…',
    signInWaiting: (connector) => `Falta terminar de iniciar sesión en ${connector}, en la ventana que se abrió.`,
    signInReopen: 'Abrir la ventana de nuevo',
    signInBlocked:
      'El navegador bloqueó la ventana de inicio de sesión. Se puede abrir la página a mano; este formulario la espera.',
    signInLink: 'Abrir la página de inicio de sesión',
    signInReading: 'Sesión iniciada. Leyendo la nueva fuente…',
    signedIn: (connector) => `Sesión iniciada en ${connector}`,
    signInRequired: 'Primero hay que iniciar sesión.',
    signInRefused: 'El inicio de sesión no se completó',
    signInDenied: 'El acceso no fue autorizado. No se guardó nada; se puede volver a iniciar sesión.',
    signInNoReason: 'No se guardó nada; se puede volver a iniciar sesión.',
    signInFailed: 'El inicio de sesión no funcionó',
    signInTooLate:
      'Pasó un buen rato sin que nadie iniciara sesión y se dejó de esperar. No se guardó nada; se puede volver a intentar.',
    enterByHand: 'Introducir las credenciales a mano',
  }
}
