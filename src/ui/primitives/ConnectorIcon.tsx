'use client'
import { useState } from 'react'

export type ConnectorIconProps = {
  /** Address of an image. Untrusted: only http(s) and `data:image/` addresses are loaded. */
  icon: string | null
  /** The connector's name; its first letter stands in for a missing picture. */
  name: string
}

/** A connector's picture in a tile of its own, or its first letter. Decorative: the name stands beside it. */
export function ConnectorIcon({ icon, name }: ConnectorIconProps) {
  const [broken, setBroken] = useState<string | null>(null)
  const isShown = icon !== null && icon !== broken && isLoadable(icon)
  return (
    <span className="airbyte-connector-icon-root" data-letter={!isShown || undefined} aria-hidden>
      {isShown ? (
        <img
          src={icon}
          alt=""
          width={24}
          height={24}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(icon)}
        />
      ) : (
        firstLetter(name)
      )}
    </span>
  )
}

function isLoadable(address: string): boolean {
  return /^(https?:\/\/|data:image\/)/i.test(address)
}

function firstLetter(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '').toUpperCase()
}
