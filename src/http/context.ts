import type { Context } from 'hono'
import type { Settings } from '../settings.ts'
import type { Locale } from '../web/messages/messages.ts'

/** What handlers find in their context. */
export interface HttpEnv {
  Bindings: Env
  Variables: { settings: Settings }
}

export type HttpContext = Context<HttpEnv>

/** The base of every link: the setting, or in development the origin of this request. */
export function baseOf(c: HttpContext): string {
  return c.get('settings').publicUrl ?? new URL(c.req.url).origin
}

/** `?lang=`, then Accept-Language (the first of ours that it names), then Vietnamese. */
export function localeOf(c: HttpContext): Locale {
  const asked = c.req.query('lang')
  if (asked === 'vi' || asked === 'en') return asked
  const accepted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter(({ language, quality }) => (language === 'vi' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return accepted[0]?.language === 'en' ? 'en' : 'vi'
}
