import type { signInWords as english } from '../../signInWords'
import type { Translated } from '../Translated'
import { isolated } from './isolated'

export function signInWords(): Translated<ReturnType<typeof english>> {
  return {
    signInWith: (connector) => `تسجيل الدخول عبر ${isolated(connector)}`,
    signInAgain: 'تسجيل الدخول من جديد',
    signInHelp: (connector) => `تُفتح نافذة من ${isolated(connector)} لتسمح فيها بالوصول.`,
    signInOpening: 'جارٍ فتح نافذة تسجيل الدخول…',
    signInWaiting: (connector) => `أكمل تسجيل الدخول إلى ${isolated(connector)} في النافذة التي فُتحت.`,
    signInReopen: 'فتح النافذة مرة أخرى',
    signInBlocked: 'منع متصفحك نافذة تسجيل الدخول. افتح الصفحة بنفسك، فهذا النموذج ينتظرها.',
    signInLink: 'فتح صفحة تسجيل الدخول',
    signInReading: 'تم تسجيل الدخول. جارٍ قراءة المصدر الجديد…',
    signedIn: (connector) => `تم تسجيل الدخول إلى ${isolated(connector)}`,
    signInRequired: 'سجّل الدخول أولًا.',
    signInRefused: 'لم يكتمل تسجيل الدخول',
    signInDenied: 'لم يُسمح بالوصول. لم يُحفظ شيء، ويمكنك تسجيل الدخول من جديد.',
    signInNoReason: 'لم يُحفظ شيء، ويمكنك تسجيل الدخول من جديد.',
    signInFailed: 'لم ينجح تسجيل الدخول',
    signInTooLate: 'أُوقف الانتظار لأن أحدًا لم يسجّل الدخول منذ مدة. لم يُحفظ شيء، ويمكنك تسجيل الدخول من جديد.',
    enterByHand: 'إدخال بيانات الاعتماد يدويًا',
  }
}
