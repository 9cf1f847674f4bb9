import type { Concept } from '../concepts/concept.ts'

/** Concepts that come with the product. An operator's own of the same id takes the place of one. */
export const SHIPPED_CONCEPTS: readonly Concept[] = [
  {
    id: 'ubnd',
    description: 'Ủy ban nhân dân các cấp',
    wordings: ['ủy ban nhân dân', 'UBND'],
  },
  {
    id: 'khu-cong-nghiep',
    description: 'Khu, cụm công nghiệp và khu chế xuất',
    wordings: ['khu công nghiệp', 'cụm công nghiệp', 'khu chế xuất', 'KCN', 'CCN', 'KCX'],
  },
]
