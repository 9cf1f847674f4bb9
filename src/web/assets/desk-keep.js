/**
 * What stands in a form that says so (data-keep) is there again for who goes back to its page, or loads it anew: pages
 * of the desk are stored nowhere, and a browser would ask for the form as it was. It stays in this tab, until it is
 * saved or the session is ended; and is not put into a form that shows another revision.
 */

const PREFIX = 'kept:'
/**
 * The entry of the tab's history, named by the browser where it does that: who comes to the page by a link finds the form
 * as it is.
 */
function place() {
  return PREFIX + (globalThis.navigation?.currentEntry?.key ?? location.pathname)
}

let isSent = false

addEventListener('pageshow', () => {
  isSent = false
  // What answers a form is not to be had again without sending that once more, which a browser refuses to who goes back.
  const { at } = document.querySelector('h1').dataset
  if (at) history.replaceState(null, '', at)
  const kept = JSON.parse(sessionStorage.getItem(place()))
  const form = keptForm()
  if (form && kept && kept.revision === form.dataset.keep) putBack(form, kept.fields)
})

addEventListener('pagehide', keep)
// A browser may end a page that nobody sees without saying so.
addEventListener('visibilitychange', keep)

addEventListener('submit', ({ target, submitter }) => {
  if (target.dataset.end !== undefined) {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
    isSent = true
  }
  // A button that says where to send it tries it.
  if (target === keptForm() && !submitter?.hasAttribute('formaction')) {
    sessionStorage.removeItem(place())
    isSent = true
  }
})

function keptForm() {
  return document.querySelector('form[data-keep]')
}

function keep() {
  const form = keptForm()
  if (!form || isSent) return
  const fields = [...new FormData(form)].filter(([name]) => !isOurs(name))
  sessionStorage.setItem(place(), JSON.stringify({ revision: form.dataset.keep, fields }))
}

function isOurs(name) {
  return name === 'csrf' || name === 'revision'
}

function putBack(form, fields) {
  const values = new Map(fields)
  for (const control of form.elements) {
    const { name, type } = control
    if (!name || type === 'submit' || isOurs(name)) continue
    if (type === 'radio' || type === 'checkbox') control.checked = values.get(name) === control.value
    else if (values.has(name)) control.value = values.get(name)
    if (control.value !== control.defaultValue) control.closest('details')?.setAttribute('open', '')
  }
  // What was said of articles that only a trial shows.
  for (const [name, value] of values) {
    if (form.elements.namedItem(name)) continue
    const control = document.createElement('input')
    Object.assign(control, { type: 'hidden', name, value })
    form.append(control)
  }
}
