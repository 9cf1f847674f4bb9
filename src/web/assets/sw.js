/** Shows what was pushed, and opens where it leads when it is pressed. What a push holds is written by delivery/. */

self.addEventListener('push', (event) => {
  const { title, navigate, ...options } = event.data.json().notification
  event.waitUntil(self.registration.showNotification(title, { ...options, data: navigate }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(self.clients.openWindow(event.notification.data))
})
