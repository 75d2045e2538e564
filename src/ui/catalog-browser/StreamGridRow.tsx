'use client'
import { memo } from 'react'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'
import { FieldGridRow } from './FieldGridRow'
import { FieldSearchRow } from './FieldSearchRow'
import { GroupGridRow } from './GroupGridRow'
import type { GridRowProps } from './gridRowProps'
import { StreamRowView } from './StreamRowView'

/** One row, drawn again only when something about it changed. */
export const StreamGridRow = memo(function StreamGridRow({ row, ...props }: GridRowProps<TreeRow>) {
  switch (row.kind) {
    case 'group':
      return <GroupGridRow {...props} row={row} />
    case 'stream':
      return <StreamRowView {...props} row={row} />
    case 'field':
      return <FieldGridRow {...props} row={row} />
    case 'search':
      return <FieldSearchRow {...props} row={row} />
  }
})
