/**
 * The button by which this browser subscribes to pushes: shown where it can, and on being pressed the form beside it is
 * sent with the browser's subscription in place of a mail address.
 */

const button = document.querySelector('#push')
/** That the browser may not, and that it could not: each with what to do. */
const refused = document.querySelector('#push-refused')
const failed = document.querySelector('#push-failed')

const isAble = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
button.hidden = !isAble
/** iPhones and iPads, which alone know this property, let a page have pushes only once it was opened from the home screen. */
const isAwayFromHome = !isAble && navigator.standalone === false
document.querySelector('#push-home').hidden = !isAwayFromHome
/** Some pages say that a browser is not able to; most have other ways, and say nothing. */
for (const none of document.querySelectorAll('#push-none')) none.hidden = isAble || isAwayFromHome

button.addEventListener('click', async () => {
  const { form } = button
  if (!form.elements.consent.reportValidity()) return
  refused.hidden = true
  failed.hidden = true
  // Firefox and Safari ask only while a press is fresh, so before anything else is waited for.
  if ((await Notification.requestPermission()) !== 'granted') {
    refused.hidden = false
    return
  }
  try {
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
