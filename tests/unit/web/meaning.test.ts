import { expect, test } from 'vitest'
import { MESSAGES } from '../../../src/web/messages/messages.ts'

type Meaning = Parameters<typeof MESSAGES.vi.builder.means>[0]
const NOTHING: Meaning = { all: [], any: [], none: [], where: 'anywhere' }

test.each<[Partial<Meaning>, string, string]>([
  [{ all: ['“thông xe”'] }, 'có “thông xe”', 'with “thông xe”'],
  [{ any: ['“thông xe”'] }, 'có “thông xe”', 'with “thông xe”'],
  [{ all: ['“lũ”', '“bão”'] }, 'có “lũ” và “bão”', 'with “lũ” and “bão”'],
  [
    { any: ['“lũ”', '“bão”', '“sạt lở”'], none: ['“bóng đá”'], where: 'title' },
    'có “lũ”, “bão” hoặc “sạt lở” ngay trong tiêu đề, không có “bóng đá”',
    'with “lũ”, “bão” or “sạt lở” in the headline, without “bóng đá”',
  ],
  [
    { all: ['“đê”'], any: ['“lũ”', '“bão”'], none: ['“phim”', '“kịch”'], where: 'near' },
    'có “đê”, và có “lũ” hoặc “bão” đứng gần nhau, không có “phim” hay “kịch”',
    'with “đê”, and with “lũ” or “bão” close together, without “phim” or “kịch”',
  ],
])('what boxes ask for is said in a sentence: %j', (meaning, vi, en) => {
  expect(MESSAGES.vi.builder.means({ ...NOTHING, ...meaning })).toBe(vi)
  expect(MESSAGES.en.builder.means({ ...NOTHING, ...meaning })).toBe(en)
})
