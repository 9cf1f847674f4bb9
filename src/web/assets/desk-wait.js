/**
 * Says that what was asked for is under way, and keeps it from being asked for twice. Without it the browser's own sign
 * of loading is there.
 */

const said = new Map()

addEventListener('submit', ({ target, submitter }) => {
  const wait = submitter?.dataset.wait
  if (!wait) return
  const note = document.createElement('p')
  note.setAttribute('role', 'status')
  submitter.after(note)
  note.textContent = wait
  // What is sent is put together behind this event, and leaves out a button that is disabled.
  setTimeout(() => {
    for (const button of target.elements) if (button.type === 'submit') button.disabled = true
  })
  said.set(target, note)
})

// A page that is gone back to waits for nothing.
addEventListener('pageshow', () => {
  for (const [form, note] of said) {
    note.remove()
    for (const button of form.elements) button.disabled = false
  }
  said.clear()
})
