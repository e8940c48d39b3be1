import { styleText } from 'node:util';
import type { Answer, RankedPassage } from '../retrieval/answer.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours only where a person looks: on a terminal, unless https://no-color.org asks for none. */
const colours = () => process.stdout.isTTY === true && !process.env['NO_COLOR'];
const styled = (style: Style, text: string) => (colours() ? styleText(style, text) : text);

/** Columns of text: lines longer than about 90 characters are hard to follow. */
const columns = () => Math.min(process.stdout.columns ?? 88, 92) - INDENT.length;
const INDENT = '  ';

/** Wraps at spaces; words wider than a line (and scripts without spaces) are left to the terminal. */
function wrap(text: string): string {
  const limit = columns();
  const lines = text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = [];
    let [line, width] = ['', 0];
    for (const word of paragraph.split(/(?<=\s)(?=\S)/u)) {
      const visible = visibleWidth(word);
      if (width > 0 && width + visible > limit) {
        wrapped.push(line.trimEnd());
        [line, width] = ['', 0];
      }
      line += word;
      width += visible;
    }
    return [...wrapped, line.trimEnd()];
  });
  return lines.map((line) => INDENT + line).join('\n');
}

/** Marks of the highlight while wrapping; private-use characters, so no article's own. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const visibleWidth = (word: string) => word.replace(/[\uE000\uE001]/g, '').length;

/** The sentence is set off by colour on a terminal, by »…« elsewhere. */
function highlighted({ text, highlight: { start, end } }: RankedPassage): string {
  const marked = `${text.slice(0, start)}${OPEN}${text.slice(start, end)}${CLOSE}${text.slice(end)}`;
  if (!colours()) return wrap(marked).replace(OPEN, '»').replace(CLOSE, '«');
  return wrap(marked).replace(/\uE000([\s\S]*?)\uE001/, (_, inner: string) =>
    inner
      .split('\n')
      .map((line) => styled(['bold', 'yellow'], line))
      .join('\n'),
  );
}

function citationLine({ citation, id }: RankedPassage): string {
  const { title, publisher, published, paragraph, url } = citation;
  const parts = [title, publisher, published?.slice(0, 10), `¶ ${paragraph}`].filter(Boolean).join(' · ');
  const link = url === undefined ? '' : `\n${INDENT}   ${styled('dim', url)}`;
  return `${INDENT}— ${styled('italic', parts)} ${styled('dim', `(${id})`)}${link}`;
}

/** An answer as a person likes to read it on a terminal. */
export function printAnswer(answer: Answer): string {
  const out: string[] = [''];
  if (!answer.answered) {
    const nearest = answer.passages.length > 0 ? ' The nearest passages:' : '';
    out.push(INDENT + styled('bold', 'The articles do not answer this.') + nearest, '');
  }
  for (const { word, searched } of answer.corrections) {
    if (searched.length > 0)
      out.push(styled('dim', `${INDENT}Searched ${searched.join(', ')} for "${word}"`), '');
  }
  for (const passage of answer.passages) {
    out.push(highlighted(passage), citationLine(passage), '');
  }
  return `${out.join('\n')}\n`;
}
