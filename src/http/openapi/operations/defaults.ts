import type { ChannelSettings } from '../../../delivery/registry.ts'

/** The description is of a service whose settings are the ones that hold where nothing is set. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** Channels by which people subscribe themselves. */
export const CHANNELS: ChannelSettings = { email: null, webhook: null, webpush: null }
