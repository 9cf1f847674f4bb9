/**
 * Shows how far a poll has come: asks for the page again and puts what has changed in its place, until the poll has
 * ended. Without it the page asks for itself.
 */

const EVERY_MS = 1_000

const live = document.querySelector('#live')
const said = document.querySelector('#poll-said')

while (live.dataset.running) {
  await new Promise((done) => setTimeout(done, EVERY_MS))
  const answer = await fetch(location.href).catch(() => null)
  // The session may have ended: the page then asks for the token.
  if (answer?.status === 401) location.reload()
  if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
}

function show(page) {
  const next = page.querySelector('#live')
  const sentence = page.querySelector('#poll-said')
  if (!next || !sentence) return
  // Said again only where it says something else: who listens hears every change of it.
  if (said.textContent !== sentence.textContent) said.textContent = sentence.textContent
  if (live.innerHTML !== next.innerHTML) live.replaceChildren(...next.childNodes)
  if (next.dataset.running) return
  delete live.dataset.running
}
