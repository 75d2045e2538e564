import type { ConnectFlowProps } from '../components/ConnectFlow'
import type { EmbeddedProviderProps } from '../components/EmbeddedProvider'
import type { SourceFormOptionProps } from '../components/SourceFormOptionProps'

/** Options of the script tag: those of the provider, and what to show. Leaving one out means the provider's own default. */
export type WidgetOptions = Omit<EmbeddedProviderProps, 'children' | 'container' | 'queryClient' | 'unstyled'> &
  Pick<ConnectFlowProps, 'view' | 'sourceTemplateId' | 'sourceId' | 'tags' | 'tagsMode'> &
  Pick<SourceFormOptionProps, 'oauthRedirectUrl'>
