// Buttons that copy what stands in a field, where the browser lets a page do so; without them it is selected by hand.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const field = document.getElementById(button.dataset.copy)
    const said = document.querySelector(`[data-copied="${button.dataset.copy}"]`)
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value)
      field.select()
      said.textContent = said.dataset.said
    })
  }
}
