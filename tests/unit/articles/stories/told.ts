import { type Sketch, type StoryText, sketchOf } from '../../../../src/articles/stories/sketch.ts'

/** 19 November 2025, 8:00 in Vietnam. */
export const MORNING = Date.UTC(2025, 10, 19, 1)
export const HOUR = 3_600_000

/** An article of paper A that morning, but for what is said. */
export function told(text: Partial<StoryText> & Pick<StoryText, 'title'>): StoryText {
  return {
    hash: text.title,
    source: 'a',
    lead: '',
    body: '',
    published: MORNING,
    firstSeen: MORNING,
    documents: [],
    ...text,
  }
}

export const sketch = (text: Partial<StoryText> & Pick<StoryText, 'title'>): Sketch => sketchOf(told(text))
