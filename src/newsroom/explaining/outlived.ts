import type { ArchivedMatch } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { Wording } from '../timing/wording.ts'
import type { OutlivedReason } from './explained.ts'

/**
 * Why a match stands that the present texts and query would not make. `isOfSource`: it was made by what its source said,
 * before the text of its page came.
 */
export function whyOutlived(
  article: Pick<Article, 'version'>,
  match: Pick<ArchivedMatch, 'version'>,
  { isLookingBack, isOfSource }: { isLookingBack: boolean; isOfSource: boolean },
): { reason: OutlivedReason } & Wording {
  if (isLookingBack) {
    return {
      reason: 'looking_back',
      en: 'The topic was edited since: its present query does not match the article, which is still to be judged anew.',
      vi: 'Sau đó chủ đề đã được sửa: truy vấn hiện tại không khớp bài này, và bài đang đợi xét lại.',
    }
  }
  if (article.version > match.version) {
    return {
      reason: 'edited_since',
      en: `It matched as version ${match.version} and is version ${article.version} now, whose text does not match; what was shown once stays.`,
      vi: `Bài khớp ở bản ${match.version}, nay là bản ${article.version} có nội dung không còn khớp; tin đã hiện thì vẫn được giữ.`,
    }
  }
  if (isOfSource) {
    return {
      reason: 'text_since',
      en: 'It matched before the text of its page came, with which it does not match any more; a match is never withdrawn for that.',
      vi: 'Bài đã khớp trước khi lấy được toàn văn; xét cả toàn văn thì không còn khớp, nhưng tin đã khớp không bị rút lại vì lý do đó.',
    }
  }
  return {
    reason: 'judged_before',
    en: 'It does not match as it is judged today; it was judged by an earlier version of the product, or under another name of its source.',
    vi: 'Theo cách xét hiện nay thì bài không khớp; bài được xét từ phiên bản phần mềm trước hoặc khi nguồn mang tên khác.',
  }
}
