import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Settings } from '../settings.ts'
import type { Locale } from '../web/messages/messages.ts'
import type { Session } from './admin/session.ts'

/** What handlers find in their context. */
export interface HttpEnv {
  Bindings: Env
  Variables: {
    settings: Settings
    /** Under /admin alone, behind its guard: whose pages are shown, and the fields of a form that was posted. */
    session: Session
    form: URLSearchParams
  }
}

export type HttpContext = Context<HttpEnv>

/** The base of every link: the setting, or in development the origin of this request. */
export function baseOf(c: HttpContext): string {
  return c.get('settings').publicUrl ?? new URL(c.req.url).origin
}

/** Remembers the language that a person chose; it holds `vi` or `en` and nothing else. */
export const LANGUAGE_COOKIE = 'lang'

/** The language that the address asks for. */
export function askedLocale(c: HttpContext): Locale | null {
  return known(c.req.query('lang'))
}

/** `?lang=`, then what was chosen before, then Accept-Language (the first of ours that it names), then Vietnamese. */
export function localeOf(c: HttpContext): Locale {
  return askedLocale(c) ?? known(getCookie(c, LANGUAGE_COOKIE)) ?? acceptedLocale(c)
}

function known(language: string | undefined): Locale | null {
  return language === 'vi' || language === 'en' ? language : null
}

function acceptedLocale(c: HttpContext): Locale {
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
