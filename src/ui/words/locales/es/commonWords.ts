import type { commonWords as english } from '../../commonWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function commonWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    cancel: 'Cancelar',
    close: 'Cerrar',
    back: 'Atrás',
    retry: 'Reintentar',
    copy: 'Copiar',
    copied: 'Copiado',
    copyRefused: 'El navegador no permite copiar desde esta página. Se puede seleccionar el texto y copiarlo a mano.',
    loading: 'Cargando…',
    optional: 'opcional',
    technicalDetails: 'Detalles técnicos',
    elapsed: (milliseconds) => `${format.duration(milliseconds)} hasta ahora`,
    somethingBroke: 'Esta parte de la página dejó de funcionar',
    somethingBrokeHelp:
      'Lo que ya se guardó está a salvo. Si al reintentar vuelve a ocurrir, conviene avisar a los responsables de este producto.',
    opensInNewTab: '(se abre en una pestaña nueva)',
    sentences: (texts) => texts.join(' '),
    errorTitle: {
      token_missing: 'No hay ninguna sesión iniciada',
      token_malformed: 'El inicio de sesión de esta página no es válido',
      token_expired: 'La sesión ha terminado',
      forbidden: 'No hay permiso para hacer esto',
      not_found: 'Esto ya no existe',
      invalid_request: 'No se aceptó la solicitud',
      invalid_patch: 'No se aceptó el cambio',
      rate_limited: 'Demasiadas solicitudes en este momento',
      server_error: 'El servicio tuvo un problema',
      network: 'No se pudo contactar con el servicio',
      timeout: 'El servicio tardó demasiado en responder',
      aborted: 'Detenido',
      unexpected_response: 'El servicio dio una respuesta incomprensible',
      context_missing: 'Este componente no está configurado',
    },
    errorHelp: {
      token_missing: 'Recargar la página o volver a iniciar sesión. No se pierde nada de lo guardado.',
      token_malformed: 'Recargar la página o volver a iniciar sesión. No se pierde nada de lo guardado.',
      token_expired: 'Recargar la página o volver a iniciar sesión. No se pierde nada de lo guardado.',
      forbidden: 'Los responsables de este producto pueden dar acceso.',
      not_found: 'Puede que se haya eliminado entretanto. Al volver atrás se ve lo que hay ahora.',
      invalid_request: 'Revisar los datos introducidos y reintentar. No se cambió nada.',
      invalid_patch: 'No se cambió nada. Cargar la configuración actual y reintentar.',
      rate_limited: 'Esperar un momento y reintentar.',
      server_error: 'Suele durar poco. Reintentar dentro de un momento.',
      network: 'Comprobar la conexión y reintentar.',
      timeout: 'Puede que siga en curso. Esperar un momento y reintentar.',
      aborted: 'No se cambió nada.',
      unexpected_response: 'Si al reintentar vuelve a ocurrir, conviene avisar a los responsables de este producto.',
      context_missing: 'Conviene avisar a los responsables de este producto.',
    },
  }
}
