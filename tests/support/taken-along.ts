/** Who comes as people of another installation do: one by one, consents would take longer than the test. */
export function takenAlong(
  channel: 'email' | 'webhook',
  address: string,
  cadence: string,
  topic: { id: string; name: string; urgent?: boolean },
) {
  const at = Date.now()
  const consent = {
    text: 'Tôi đồng ý nhận bản tin.',
    version: 1,
    at,
    ipHash: null,
    locale: 'vi',
    how: channel === 'webhook' ? 'challenge' : 'link',
    addressHash: '0',
    confirmedAt: at,
  }
  return {
    channel,
    address,
    keys: channel === 'webhook' ? [`whsec_${Buffer.alloc(32, 7).toString('base64')}`] : [],
    locale: 'vi',
    schedule: { cadence, timezone: 'Asia/Ho_Chi_Minh' },
    status: 'active',
    consents: [consent],
    subscriptions: [{ topic: topic.id, name: topic.name, urgent: topic.urgent ?? false, updates: false }],
  }
}
