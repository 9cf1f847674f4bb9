/**
 * What was changed on a person's page and not saved is lost by whatever else is pressed there, so the browser asks
 * before that. Safari on telephones never asks; the page says it in words, too.
 */

const form = document.querySelector('#settings')
/** As the page came: what a browser has put back on the way back, or on loading anew, is a change already. */
const stored = form.cloneNode(true)
stored.reset()

const filledIn = (from) => new URLSearchParams(new FormData(from)).toString()
/** A form that was refused comes as it was filled in, which is stored nowhere. */
const isUnsaved = () => form.dataset.refused !== undefined || filledIn(form) !== filledIn(stored)

const ask = (event) => event.preventDefault()
/** Who has changed nothing leaves a page that may be kept for the way back: a listener alone would prevent that in some. */
function watch() {
  if (isUnsaved()) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

form.addEventListener('input', watch)
addEventListener('pageshow', watch)
form.addEventListener('submit', () => removeEventListener('beforeunload', ask))
