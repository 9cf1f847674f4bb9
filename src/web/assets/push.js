/**
 * The button by which this browser subscribes to pushes: shown where it can, and on being pressed the form beside it is
 * sent with the browser's subscription in place of a mail address.
 */

const button = document.querySelector('#push')
const failed = document.querySelector('#push-failed')

button.hidden = !('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)

button.addEventListener('click', async () => {
  const { form } = button
  if (!form.elements.consent.reportValidity()) return
  failed.hidden = true
  try {
    // Firefox and Safari ask only while a press is fresh, so before anything else is waited for.
    if ((await Notification.requestPermission()) !== 'granted') throw new Error('not allowed')
    await navigator.serviceWorker.register('/sw.js')
    const { pushManager } = await navigator.serviceWorker.ready
    form.elements.subscription.value = JSON.stringify(await subscribe(pushManager))
    form.submit()
  } catch {
    failed.hidden = false
  }
})

/** A browser keeps one subscription a site. One made with an earlier key of ours stands in the way of another. */
async function subscribe(pushManager) {
  const options = { userVisibleOnly: true, applicationServerKey: button.dataset.key }
  try {
    return await pushManager.subscribe(options)
  } catch (error) {
    const old = error.name === 'InvalidStateError' && (await pushManager.getSubscription())
    if (!old) throw error
    await old.unsubscribe()
    return pushManager.subscribe(options)
  }
}
