/**
 * What answers a form is not sent again by whoever loads it anew: the entry of the history loses what was sent, and keeps
 * the address, which leads on from there.
 */

history.replaceState(null, '', location.href)
