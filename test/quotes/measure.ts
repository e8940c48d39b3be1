import { extractQuotations } from '../../src/quotes/extract.ts';
import { type Label, labelledArticles, type Part, rightSpeaker } from './labelled.ts';

/** Counts of one phenomenon, or of all. `wrong` are quotations found that no label knows. */
export interface Figures {
  labelled: number;
  found: number;
  right: number;
}

export interface Measured {
  articles: number;
  /** Quotations extracted that are labelled as no speech or not at all. */
  extra: number;
  all: Figures;
  byPhenomenon: Map<string, Figures>;
}

const place = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;

/** Compares what is extracted from a part's articles with the labels: exact offsets, and the speaker's name. */
export function measure(part: Part): Measured {
  const articles = labelledArticles(part);
  const all: Figures = { labelled: 0, found: 0, right: 0 };
  const byPhenomenon = new Map<string, Figures>();
  let extra = 0;
  for (const { text, language, labels } of articles) {
    const found = new Map(extractQuotations(text, language).map((one) => [place(one), one]));
    for (const label of labels) {
      const one = found.get(place(label));
      found.delete(place(label));
      if (isOpen(label)) continue;
      if (label.speakers.length === 0) {
        // Words that are no speech: here "right" is to leave them out.
        count(byPhenomenon, label.phenomena, one === undefined, one === undefined);
        if (one) extra++;
        continue;
      }
      const right = one !== undefined && rightSpeaker(one, label);
      all.labelled++;
      if (one) all.found++;
      if (right) all.right++;
      count(byPhenomenon, [language, ...label.phenomena], one !== undefined, right);
    }
    extra += found.size;
  }
  return { articles: articles.length, extra, all, byPhenomenon };
}

/** Labels that accept both readings count for nothing. */
const isOpen = ({ speakers }: Label) => speakers.includes('-');

function count(table: Map<string, Figures>, phenomena: string[], found: boolean, right: boolean): void {
  for (const phenomenon of phenomena) {
    const figures = table.get(phenomenon) ?? { labelled: 0, found: 0, right: 0 };
    figures.labelled++;
    if (found) figures.found++;
    if (right) figures.right++;
    table.set(phenomenon, figures);
  }
}

/** F1 of `hits` against what was labelled and what was extracted (hits and extra ones). */
export function f1(hits: number, { all, extra }: Measured): number {
  return (2 * hits) / (all.labelled + all.found + extra);
}
