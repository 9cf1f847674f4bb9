/** Parameters that say where a reader came from, or what was sent to whom, never which article is meant. */
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid li_fat_id igsh igshid mibextid sfnsn
  fb_ref fb_source fb_action_ids fb_action_types fb_comment_id zarsrc zanpid gidzl typeinapp
  _ga _gl _gid srsltid _openstat spm trk ncid cmpid vero_id mkt_tok oly_enc_id
  mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp at_medium at_campaign
  ref ref_src ref_url referrer source from _`.split(/\s+/),
)
/** Zalo's are on every link that its readers share. */
const TRACKING_FAMILY = /^(?:utm[_-]|zalo|hsa_|pk_|mtm_|matomo_|piwik_|itm_|wt[_.]mc)/

/** Parameters in which servers carry a session when a browser takes no cookies. */
const SESSION = /^(?:phpsessid|jsessionid|aspsessionid\w*|session_?id|cfid|cftoken|p_auth)$/
/** `sid` is a session in some systems and the site or section in others: only one that looks drawn by lot is dropped. */
const DRAWN_BY_LOT = /^[0-9a-z]{16,}$/i

/** Parameters whose value `amp` asks for the AMP twin of a page. */
const OUTPUT = /^(?:outputtype|output|_?format|view|type|mode)$/

/** Whether a parameter of an address has no part in saying which article is meant. */
export function isIdleParameter(name: string, value: string): boolean {
  const lower = name.toLowerCase()
  if (lower === '' || lower === 'amp') return true
  if (TRACKING.has(lower) || TRACKING_FAMILY.test(lower) || SESSION.test(lower)) return true
  return (
    (lower === 'sid' && DRAWN_BY_LOT.test(value)) || (OUTPUT.test(lower) && value.toLowerCase() === 'amp')
  )
}
