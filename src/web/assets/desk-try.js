/**
 * Shows how far a trial of a query has come, and lets it be stopped; then puts the page that answers it in the place of
 * this one. Without it the browser waits for that page.
 */

addEventListener('submit', (event) => {
  const { target: form, submitter: button } = event
  if (button?.dataset.try === undefined) return
  event.preventDefault()
  run(form, button)
})

async function run(form, button) {
  const body = new URLSearchParams(new FormData(form, button))
  const ending = new AbortController()
  const sign = signOf(button, () => ending.abort())
  const pressed = [...form.elements].filter(({ type, disabled }) => type === 'submit' && !disabled)
  for (const one of pressed) one.disabled = true
  try {
    const answer = await fetch(button.formAction, {
      method: 'POST',
      body,
      headers: { accept: 'application/x-ndjson, text/html' },
      signal: ending.signal,
    })
    if (!answer.headers.get('content-type')?.startsWith('application/x-ndjson')) throw new Error('no lines')
    await read(answer.body, (line) => {
      if (line.page === undefined) sign.show(line)
      else put(line.page, new URL(button.formAction).hash)
    })
  } catch {
    for (const one of pressed) one.disabled = false
    if (ending.signal.aborted) return sign.stopped()
    // The browser's own way says what is wrong.
    sign.remove()
    delete button.dataset.try
    form.requestSubmit(button)
  }
}

/** Lines of JSON as they come; throws where they end without a page. */
async function read(stream, take) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let last = null
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (text + value).split('\n')
    text = lines.pop()
    for (const line of lines) {
      last = JSON.parse(line)
      take(last)
    }
  }
  if (last?.page === undefined) throw new Error('no page')
}

function put(html, hash) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.title = page.title
  const main = page.querySelector('main')
  document.querySelector('main').replaceWith(main)
  const begin = (hash && main.querySelector(hash)) || main.querySelector('h1')
  begin.tabIndex = -1
  begin.focus()
  begin.scrollIntoView()
}

/** What stands behind a button while its trial runs; behind the whole form where that was pressed by Enter. */
function signOf(button, stop) {
  const sign = document.createElement('div')
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  const end = document.createElement('button')
  end.type = 'button'
  end.className = 'second'
  end.textContent = button.dataset.stop
  end.addEventListener('click', stop)
  sign.append(said, bar, end)
  bar.setAttribute('aria-label', button.dataset.try)
  ;(button.hidden ? button.form.lastElementChild : (button.closest('.row') ?? button)).after(sign)
  said.textContent = button.dataset.try
  return {
    show({ said: sentence, examined, all }) {
      said.textContent = sentence
      bar.max = all
      bar.value = examined
    },
    stopped() {
      said.textContent = button.dataset.stopped
      bar.remove()
      end.remove()
      button.focus()
    },
    remove: () => sign.remove(),
  }
}
