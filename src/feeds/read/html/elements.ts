const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that part what stands before them from what comes after. */
export const BLOCK = set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead title tr ul',
)

/** Elements of running text, those that headlines are dressed in, and those that have no end. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb rp rt rtc ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr',
)

/** The rest of HTML, past and present: https://html.spec.whatwg.org/multipage/indices.html#elements-3 and §16.2. */
const OTHER = set(
  'applet area audio base basefont bgsound blink button canvas col colgroup datalist embed frame frameset iframe isindex ' +
    'keygen link listing map marquee math meta meter multicol noembed noframes noscript object output param picture ' +
    'plaintext portal progress script select selectedcontent slot source spacer style svg template textarea track video xmp',
)

/** Whether a name (in lower case) is that of an HTML element, so that `<name>` is a tag and no text in angle brackets. */
export function isHtmlElement(name: string): boolean {
  return INLINE.has(name) || BLOCK.has(name) || OTHER.has(name)
}
