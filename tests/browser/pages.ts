import { signedLink } from '../../src/delivery/links.ts'
import { EVERYTHING, NOTHING } from '../http/support/press.ts'
import { SIGNING_KEY } from '../http/support/province.ts'
import { DESK_PAGES } from './desk.ts'
import { OWN_PAGES } from './own.ts'
import { REFUSED_PAGES } from './refused.ts'
import { bare, type PageState } from './state.ts'

const TOPIC = `/topics/${EVERYTHING.id}`

/** Every page in every state. Whoever makes a new one adds its line. */
export const PAGES: PageState[] = [
  { name: 'front', at: '/' },
  { name: 'front, before anything is set up', ...bare('empty', '/') },
  { name: 'front, older', at: '/?page=2' },
  { name: 'topic', at: TOPIC },
  { name: 'topic, older', at: `${TOPIC}?page=2` },
  { name: 'topic, empty', at: `/topics/${NOTHING.id}` },
  { name: 'article', at: ({ article }) => `/articles/${article}` },
  { name: 'document', at: '/documents/07-nq-tu' },
  { name: 'search', at: '/search' },
  { name: 'search, filled in', at: '/search?all=khu+công+nghiệp&any=xã,+phường&none=bóng+đá' },
  { name: 'search, filled in wrongly', at: '/search?all=lũ&where=near', status: 400 },
  {
    name: 'search, seen while typing',
    at: '/search',
    async act({ page, t }) {
      await page.getByLabel(t.builder.names.all).fill('khu công nghiệp, dang vien')
      await page.getByText(t.searching.seeAll).waitFor()
    },
  },
  { name: 'search by a query', at: '/search?q=' },
  { name: 'search by a query that is no form', at: '/search?to=boxes&q=lũ+OR+(bão+đê)' },
  { name: 'search, found', at: '/search?q=%22khu+công+nghiệp%22' },
  { name: 'search, found nothing', at: '/search?q=%22nhật+thực%22' },
  { name: 'search, warned', at: '/search?q=dang+vien' },
  { name: 'search, wrong', at: '/search?q=(%22công+ty%22+NEAR/99+xã', status: 400 },
  { name: 'feed', at: `${TOPIC}/feed.xml` },
  { name: 'feed, empty', at: `/topics/${NOTHING.id}/feed.json` },
  { name: 'feed of a search', at: '/search/atom.xml?q=%22khu+công+nghiệp%22' },
  { name: 'help', at: '/help' },
  { name: 'privacy', at: '/privacy' },
  { name: 'API', at: '/api/v1/docs' },
  {
    name: 'subscription asked for',
    at: TOPIC,
    async act({ page, button, t }) {
      await page.getByLabel(t.email).fill('ban-doc@ban-doc.example')
      await page.getByLabel(t.consent).check()
      await button(t.subscribe)
    },
    status: 202,
  },
  ...REFUSED_PAGES,
  ...OWN_PAGES,
  { name: 'nothing here', at: '/khong-co-gi', status: 404 },
  {
    name: 'link over',
    at: ({ worker }) => {
      const token = { purpose: 'confirm', id: 's0-1', version: 0, expiresAt: 1 } as const
      return signedLink(worker.origin, token, SIGNING_KEY)
    },
    status: 410,
  },
  { name: 'settings that are wrong', ...bare('misset', '/'), status: 503 },
  { name: 'link broken', at: '/unsubscribe?token=khong', status: 403 },
  ...DESK_PAGES,
]
