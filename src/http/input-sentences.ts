import type * as z from 'zod'

/** One sentence in English and in Vietnamese. */
type Pair = readonly [en: string, vi: string]

const TYPES: Readonly<Record<string, Pair>> = {
  string: ['Must be text.', 'Phải là chuỗi ký tự.'],
  number: ['Must be a number.', 'Phải là số.'],
  int: ['Must be a whole number.', 'Phải là số nguyên.'],
  boolean: ['Must be true or false.', 'Phải là true hoặc false.'],
  array: ['Must be a list.', 'Phải là một danh sách.'],
  object: ['Must be an object.', 'Phải là một đối tượng JSON.'],
}

/**
 * What is wrong with a field, for the faults that people make; null for any other, for which zod has its own sentence.
 * Its Vietnamese ones leave names of types in English, and its English ones speak to programmers.
 */
export function inputSentence(issue: z.core.$ZodRawIssue): Pair | null {
  if (isMissing(issue)) return ['This field is required.', 'Thiếu trường này.']
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? null
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return issue.values.length === 1
        ? [`Must be ${values}.`, `Phải là ${values}.`]
        : [`Must be one of: ${values}.`, `Phải là một trong: ${values}.`]
    }
    case 'too_small':
      return issue.inclusive === false ? null : tooSmall(issue.origin, issue.minimum)
    case 'too_big':
      return issue.inclusive === false ? null : tooBig(issue.origin, issue.maximum)
    case 'invalid_format':
      if (issue.format === 'email') return ['Not an email address.', 'Không phải địa chỉ email.']
      if (issue.format === 'time')
        return [
          'Must be a time of day, HH:MM, such as 07:30.',
          'Phải là giờ và phút dạng HH:MM, ví dụ 07:30.',
        ]
      return null
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return [`There is no such field: ${keys}.`, `Không có trường này: ${keys}.`]
    }
    default:
      return null
  }
}

function isMissing({ code, input }: z.core.$ZodRawIssue): boolean {
  return input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(code)
}

function tooSmall(origin: string, least: number | bigint): Pair | null {
  switch (origin) {
    case 'string':
      return least === 1
        ? ['Must not be empty.', 'Không được để trống.']
        : [`Must have at least ${least} characters.`, `Phải có ít nhất ${least} ký tự.`]
    case 'array':
      return [`Must have at least ${least} entries.`, `Phải có ít nhất ${least} mục.`]
    case 'number':
    case 'int':
      return [`Must be at least ${least}.`, `Không được nhỏ hơn ${least}.`]
    default:
      return null
  }
}

function tooBig(origin: string, most: number | bigint): Pair | null {
  switch (origin) {
    case 'string':
      return [`Must have at most ${most} characters.`, `Không được dài quá ${most} ký tự.`]
    case 'array':
      return [`Must have at most ${most} entries.`, `Không được quá ${most} mục.`]
    case 'number':
    case 'int':
      return [`Must be at most ${most}.`, `Không được lớn hơn ${most}.`]
    default:
      return null
  }
}
