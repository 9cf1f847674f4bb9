import { withoutMarks } from '../../text/marks.ts'

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/**
 * The id that a person means who types a concept's name: `Doanh-Nghiệp_Tư-Nhân` is `doanh-nghiep-tu-nhan`. Null for
 * what cannot be one.
 */
export function slugOf(typed: string): string | null {
  const slug = withoutMarks(typed).replaceAll('_', '-')
  return SLUG.test(slug) ? slug : null
}
