/** Hosts whose pictures count readers, or offer to share, and show nothing. */
const COUNTER_HOST =
  /^https?:\/\/(?:[^/]*\.)?(?:admicro\.vn|doubleclick\.net|feedsportal\.com|feeds\.wordpress\.com|google-analytics\.com|googletagmanager\.com|histats\.com|mc\.yandex\.ru|pheedo\.com|pixel\.wp\.com|quantserve\.com|scorecardresearch\.com|statcounter\.com|stats\.wordpress\.com|stats\.wp\.com)[/:]/
/** The same for hosts that also have pictures worth seeing. */
const COUNTER_PATH =
  /^https?:\/\/(?:[^/]*\.)?(?:facebook\.com\/tr[/?]|feedburner\.com\/~|feedproxy\.google\.com\/~|googleusercontent\.com\/tracker\/)/
/** A picture of feedsportal's, wherever it was copied to. */
const COUNTER_FILE = /\/mf\.gif(?:\?|$)/i
/** CSS pixels a side; nothing that is to be seen is as small. */
const MAX_PIXEL = 2
const UNSEEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:max-)?(?:width|height)\s*:\s*[012](?:px)?\s*(?:[;!]|$))/i
const HIDDEN = /(?:^|[;\s])display\s*:\s*none/i

type Attributes = Readonly<Record<string, string>>

/** Whether a picture (with its absolute address) is there to be fetched rather than seen. */
export function isTracker(url: string, attributes: Attributes): boolean {
  return (
    isPixel(attributes.width) ||
    isPixel(attributes.height) ||
    (attributes.style !== undefined && UNSEEN.test(attributes.style)) ||
    COUNTER_HOST.test(url) ||
    COUNTER_PATH.test(url) ||
    COUNTER_FILE.test(url)
  )
}

/** Whether an element is written so that no browser shows it. */
export function isHidden(attributes: Attributes): boolean {
  return attributes.hidden !== undefined || (attributes.style !== undefined && HIDDEN.test(attributes.style))
}

function isPixel(side: string | undefined): boolean {
  if (side === undefined || !/^\s*\d{1,4}(?:\.\d*)?\s*(?:px)?\s*$/i.test(side)) return false
  return Number.parseFloat(side) <= MAX_PIXEL
}
