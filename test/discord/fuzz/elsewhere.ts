import { SourceFault } from '../../../src/article/fault.ts';
import type { Context } from '../../../src/discord/command.ts';
import type { Feed } from '../../../src/library/feeds.ts';
import { hostileArticle, hostileText, type Random } from './hostile.ts';

const faultOf = (random: Random) =>
  new SourceFault('fault.frontMatter', { line: 1, detail: hostileText(random, 20) });

/** Pages and files from elsewhere: each holds another hostile article, or is refused for a hostile reason. */
export function readers(random: Random): Context['readers'] {
  let read = 0;
  return {
    fetcher: {
      fetch: async (url: string) => ({
        changed: true,
        url,
        bytes: Buffer.from(url),
        contentType: 'text/html',
      }),
      close: async () => {},
    },
    parser: {
      parse: async () => {
        if (random() < 0.3) throw faultOf(random);
        return hostileArticle(`read${read++}`, random);
      },
      parseFeed: () => Promise.reject(faultOf(random)),
      close: async () => {},
    },
  };
}

/** Feeds whose titles, links and faults come from elsewhere. */
export function feeds(random: Random): Context['feeds'] {
  const list: Feed[] = Array.from({ length: 12 }, (_, at) => ({
    url: `https://example.org/feed/${at}/${hostileText(random, 3)}`,
    title: hostileText(random, 12),
    added_by: '1',
    added_at: '2026-05-04T10:00:00Z',
    due_at: '2026-05-04T11:00:00Z',
    etag: null,
    last_modified: null,
    failures: at,
    last_error: at % 2 === 0 ? undefined : faultOf(random),
    read_at: null,
    stopped_at: at % 3 === 0 ? '2026-05-04T10:30:00Z' : null,
    articles: at,
  }));
  return {
    list: async () => list,
    remove: async () => 3,
    add: async (_server, url) => {
      const feed = list[Math.floor(random() * list.length)]!;
      if (random() < 0.3) throw faultOf(random);
      if (random() < 0.3) return { kind: 'already there', feed };
      const refused = Array.from({ length: 9 }, (_, at) => ({
        entry: { id: `e${at}`, title: hostileText(random, 9) },
        fault: faultOf(random),
      }));
      const { title } = feed;
      const rest = { entries: 9, due: new Date(0), loaded: 0, refused, left: new Map(), asked: 0 };
      return { kind: 'added', title, url, ...rest };
    },
  };
}
