import type { connectWords as english } from '../../connectWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { isolated } from './isolated'

export function connectWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    flowLabel: 'مصادر البيانات',
    stepsLabel: 'الخطوات',
    stepConnector: 'الموصّل',
    stepConfigure: 'الإعداد',
    stepStreams: 'التدفقات',
    stepSources: 'المصادر',
    stepEdit: 'التعديل',
    titleConnector: 'اختر موصّلًا',
    titleConfigure: (connector) => `ربط ${isolated(connector)}`,
    titleConfigureUnnamed: 'ربط مصدر',
    titleEdit: (source) => `تعديل ${isolated(source)}`,
    titleEditUnnamed: 'تعديل المصدر',
    titleStreams: 'اختر ما تريد مزامنته',
    helpStreams: (source) => `التدفقات التي تختارها من ${isolated(source)} تبقى محدّثة باستمرار.`,
    titleSources: 'المصادر المتصلة',
    titleDone: (result, source) => {
      const name = source === undefined ? 'مصدرك' : isolated(source)
      return result === 'streams_saved' || result === 'settings_saved' ? `تم تحديث ${name}` : `تم ربط ${name}`
    },
    doneText: (result) =>
      ({
        connected: 'تدفقاته جاهزة وبياناتها في الطريق. لم يبقَ عليك شيء هنا.',
        connected_without_streams: 'لم تختر أي تدفق، فلا شيء يُزامَن بعد. يمكنك اختيار التدفقات في أي وقت.',
        streams_saved: 'حُفظت تغييراتك على تدفقاته، وتسري ابتداءً من المزامنة التالية.',
        settings_saved: 'حُفظت تغييراتك على إعداداته، وتسري ابتداءً من المزامنة التالية.',
      })[result],
    saved: (source) => `تم حفظ ${isolated(source)}.`,
    chooseStreams: 'اختيار التدفقات',
    addAnother: 'ربط مصدر آخر',
    manageSources: 'إدارة المصادر',
    manageSourcesCount: (count) => `إدارة المصادر (${format.number(count)})`,
    skipStreams: 'التخطي الآن',
  }
}
