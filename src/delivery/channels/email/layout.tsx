import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../../message.ts'

/**
 * How a mail looks. Gmail drops style sheets as it likes and Outlook for Windows lays out as Word does, so each element
 * carries its own style, of properties that both know.
 */
const FONT = 'font-family:Segoe UI,Roboto,Helvetica,Arial,sans-serif'
export const STYLE = {
  page: `margin:0;padding:16px;background-color:#ffffff;color:#1a1a1a;${FONT};font-size:16px;line-height:1.5`,
  main: 'max-width:600px;margin:0 auto;overflow-wrap:break-word;word-break:break-word',
  h1: 'font-size:20px;line-height:1.3;font-weight:bold;margin:0 0 12px',
  intro: 'margin:0 0 20px',
  item: 'margin:0 0 24px;padding:0 0 16px;border-bottom:1px solid #d0d0d0',
  h2: 'font-size:18px;line-height:1.35;font-weight:bold;margin:0 0 4px',
  link: 'color:#0b57a4',
  small: 'font-size:14px;line-height:1.45;color:#555555;margin:0 0 8px',
  text: 'margin:0 0 8px',
  list: 'margin:0 0 8px;padding:0 0 0 24px',
  mark: 'background-color:#fff0a8;color:#1a1a1a',
  button: 'background-color:#0b57a4;border-radius:4px;padding:12px 20px',
  buttonLink: 'color:#ffffff;text-decoration:none;font-weight:bold',
} as const

/** For programs that ask their reader's system whether it is dark; those that turn colours by themselves need none. */
const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#16181b!important;color:#e8e8e8!important}
.item{border-color:#3c4046!important}
.small{color:#a9afb7!important}
.link{color:#8cb9f2!important}
.mark{background-color:#5a4a00!important;color:#fff3c4!important}
}`

/** Outlook for Windows knows no `max-width`; a table that it alone sees stands for it. */
const GHOST = {
  open: '<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
  close: '<!--[if mso]></td></tr></table><![endif]-->',
}

/** A mail's document: no image, no script, nothing from another host. */
export function page(locale: Locale, title: string, content: Child): string {
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{raw(DARK)}</style>
      </head>
      <body style={STYLE.page} class="page">
        {raw(GHOST.open)}
        <div style={STYLE.main}>{content}</div>
        {raw(GHOST.close)}
      </body>
    </html>
  )
  return `<!doctype html>${html.toString()}`
}

export function Link({ href, children }: { href: string; children?: Child }) {
  return (
    <a style={STYLE.link} class="link" href={href}>
      {children}
    </a>
  )
}

export function Small({ children }: { children?: Child }) {
  return (
    <p style={STYLE.small} class="small">
      {children}
    </p>
  )
}

/** A cell, as Outlook gives a link no padding. */
export function Button({ href, children }: { href: string; children?: Child }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:0 0 12px">
      <tr>
        <td style={STYLE.button}>
          <a style={STYLE.buttonLink} href={href}>
            {children}
          </a>
        </td>
      </tr>
    </table>
  )
}
