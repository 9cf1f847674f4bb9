import type { ChallengeFailure } from '../delivery/channels/webhook/challenge.ts'
import type { Wording } from '../newsroom/timing/wording.ts'

/** Why an endpoint is not told of anything: what became of the challenge that it was sent. */
export function challengeSentence(reason: ChallengeFailure, status: number | null): Wording {
  switch (reason) {
    case 'timeout':
      return { en: 'The endpoint did not answer in time.', vi: 'Địa chỉ webhook không trả lời kịp.' }
    case 'network':
      return { en: 'The endpoint could not be reached.', vi: 'Không kết nối được tới địa chỉ webhook.' }
    case 'forbidden':
      return {
        en: 'The endpoint stands at an address that is not called: private, loopback or reserved.',
        vi: 'Địa chỉ webhook thuộc mạng nội bộ, loopback hay dải dành riêng nên không được gọi.',
      }
    case 'status':
      return {
        en: `The endpoint answered with status ${status}, not 200.`,
        vi: `Địa chỉ webhook trả lời bằng mã ${status}, không phải 200.`,
      }
    case 'answer':
      return {
        en: 'The endpoint answered, but not with the challenge that it was sent.',
        vi: 'Địa chỉ webhook có trả lời, nhưng không gửi lại đúng mã xác nhận.',
      }
  }
}
