'use client'
import type { FieldProps } from '@rjsf/utils'
import { useFormStore } from '../../headless/source-form/FormStoreContext'
import { StoreField } from './StoreField'

/** The root where it is no plain object: one field as any other, at the empty path. */
export function SourceRootField({ registry }: FieldProps) {
  const { form } = useFormStore('<SourceRootField>')
  return <StoreField node={form.root} path={rootPath} registry={registry} />
}

const rootPath: readonly string[] = []
