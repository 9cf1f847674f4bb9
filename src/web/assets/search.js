/**
 * The search page answers while somebody types: what a query finds is asked for when the keys rest, in the place of what
 * was found before. Without it the form is sent by its button.
 */

const form = document.querySelector('#search')
const says = document.querySelector('#says')
const see = document.querySelector('#see')
const found = document.querySelector('#found')

/** Longer than between two keys of who types slowly, so that a word is asked for once. */
const REST_MS = 500

let resting
let asking = new AbortController()
let shown = address()

form.addEventListener('input', () => {
  clearTimeout(resting)
  asking.abort()
  resting = setTimeout(ask, REST_MS)
})

// A page that is gone back to has its boxes filled in again, but not what they found.
addEventListener('pageshow', () => {
  if (address() !== shown) ask()
})

function address() {
  const fields = [...new FormData(form)].filter(([, value]) => value.trim() !== '')
  const query = new URLSearchParams([...fields, ['lang', document.documentElement.lang]])
  return `/search/preview?${query}`
}

async function ask() {
  const wanted = address()
  found.ariaBusy = String(wanted !== shown)
  if (wanted === shown) return
  asking = new AbortController()
  const { signal } = asking
  try {
    const response = await fetch(wanted, { signal })
    if (!response.ok) throw new Error(String(response.status))
    show(await response.text())
    shown = wanted
  } catch {
    if (signal.aborted) return
    says.textContent = form.dataset.failed
    see.hidden = true
  }
  found.ariaBusy = 'false'
}

/** What is heard goes where it is listened to; what has the focus stays. */
function show(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const said = body.querySelector('.says')
  said?.remove()
  says.textContent = said?.textContent ?? ''
  see.hidden = !said
  if (!found.contains(document.activeElement)) found.replaceChildren(...body.childNodes)
}
