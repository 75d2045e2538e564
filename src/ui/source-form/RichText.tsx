import { Fragment, memo, type ReactNode } from 'react'
import { parseRichText, type RichNode } from './parseRichText'

/**
 * Text of a connector specification, which may hold HTML and a little Markdown. Untrusted: it becomes React elements of
 * a short allow-list and never markup; whatever is not on the list, such as `<region>`, is shown as the text it is. It has a
 * direction of its own, whatever the page's.
 */
export const RichText = memo(function RichText({ text }: { text: string }) {
  return <bdi>{parseRichText(text).map(draw)}</bdi>
})

function draw(node: RichNode, index: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>
  const inner = node.children.map(draw)
  switch (node.tag) {
    case 'a':
      return node.href === undefined ? (
        <Fragment key={index}>{inner}</Fragment>
      ) : (
        <a key={index} href={node.href} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      )
    case 'br':
      return <br key={index} />
    case 'p':
      return (
        <span key={index} className="airbyte-source-form-paragraph">
          {inner}
        </span>
      )
    case 'b':
    case 'strong':
      return <strong key={index}>{inner}</strong>
    case 'i':
    case 'em':
      return <em key={index}>{inner}</em>
    case 'code':
      return <code key={index}>{inner}</code>
    case 'ul':
      return <ul key={index}>{inner}</ul>
    case 'ol':
      return <ol key={index}>{inner}</ol>
    case 'li':
      return <li key={index}>{inner}</li>
  }
}
