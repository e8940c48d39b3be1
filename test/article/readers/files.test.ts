import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterAll, describe, expect, test } from 'vitest';
import { createParser, type Parser } from '../../../src/article/readers/parser.ts';

const LEAD =
  'The harbour tram will not open before the autumn of next year, the city said on Monday, after engineers found cracks in two of its bridges and asked for time.';
const END =
  'Opposition councillors asked for the report to be published in full, and the mayor promised to do so before the end of the week, whatever it says.';

const parser = createParser();
afterAll(() => parser.close());
const read = (bytes: Uint8Array, name: string, by: Parser = parser) =>
  by.parse({ bytes, name, contentType: '' });

function pdf(write: (document: PDFKit.PDFDocument) => void, options = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  write(document);
  document.end();
  return new Promise((done) => document.on('end', () => done(Buffer.concat(chunks))));
}

describe('PDF', () => {
  test('lines become paragraphs, large letters headings', async () => {
    const bytes = await pdf((document) => {
      document.fontSize(22).text('Tram delayed').moveDown();
      document.fontSize(11).text(LEAD).moveDown();
      document.fontSize(15).text('What happens now').moveDown();
      document.fontSize(11).text(END);
    });
    const article = await read(bytes, 'tram.pdf');
    expect(article.title).toBe('Tram delayed');
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: LEAD },
      { kind: 'heading', level: 2, text: 'What happens now' },
      { kind: 'paragraph', text: END },
    ]);
  });

  test('columns are read one after the other', async () => {
    const bytes = await pdf((document) => {
      document.fontSize(11).text(`${LEAD}\n\n${END}`, { columns: 2, columnGap: 20, height: 90 });
    });
    const { blocks } = await read(bytes, 'columns.pdf');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: LEAD },
      { kind: 'paragraph', text: END },
    ]);
  });

  test('words parted at the end of a line are whole again', async () => {
    const bytes = await pdf((document) => {
      document.fontSize(11);
      document.text('The harbour tram will not open before the autumn, because engi-', { lineBreak: false });
      document.text('neers found cracks in two of its bridges on Monday.', 72, 86, { lineBreak: false });
    });
    const { blocks } = await read(bytes, 'hyphen.pdf');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'The harbour tram will not open before the autumn, because engineers found cracks in two of its bridges on Monday.',
      },
    ]);
  });

  test('running heads and page numbers go', async () => {
    const bytes = await pdf((document) => {
      for (let page = 1; page <= 4; page++) {
        if (page > 1) document.addPage();
        document.fontSize(9).text(`City report 2026, page ${page}`, 72, 40);
        document.fontSize(11).text(page % 2 ? LEAD : END, 72, 100);
      }
    });
    const { blocks } = await read(bytes, 'report.pdf');
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([LEAD, END, LEAD, END]);
  });

  test('a page without text, a damaged file and a locked one each say why', async () => {
    await expect(read(await pdf((document) => document.rect(0, 0, 9, 9).fill()), 'scan.pdf')).rejects.toThrow(
      'the PDF holds no text; it may be a scan',
    );
    await expect(read(Buffer.from('%PDF-1.7 and then nothing'), 'damaged.pdf')).rejects.toThrow(
      'the PDF is damaged',
    );
    const locked = await pdf((document) => document.text(LEAD), { userPassword: 'secret' });
    await expect(read(locked, 'locked.pdf')).rejects.toThrow('the PDF is locked with a password');
  });

  test('a bomb ends the thread that reads it, and the next document is read by another', async () => {
    // A page whose drawing unfolds to 200 MB.
    const content = deflateSync(Buffer.alloc(200 * 2 ** 20, 'BT ET '));
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
    ].map((body, i) => Buffer.from(`${i + 1} 0 obj ${body} endobj\n`));
    const bomb = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...objects,
      Buffer.from(`4 0 obj << /Length ${content.length} /Filter /FlateDecode >> stream\n`),
      content,
      Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\n'),
    ]);
    expect(bomb.length).toBeLessThan(5 * 2 ** 20);
    const strict = createParser({ time: 2000, memory: 100 });
    try {
      await expect(read(bomb, 'bomb.pdf', strict)).rejects.toThrow(
        /^the file (?:takes too long|needs too much memory) to read$/,
      );
      expect((await read(Buffer.from(LEAD), 'after.txt', strict)).blocks).toHaveLength(1);
    } finally {
      await strict.close();
    }
  });
});

describe('DOCX', () => {
  const docx = (body: string, doctype = '') =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    });
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('paragraphs and headings', async () => {
    const article = await read(
      docx(
        paragraph('Tram delayed', 'Heading1') +
          paragraph(LEAD) +
          paragraph('What now', 'Heading2') +
          paragraph(END),
      ),
      'tram.docx',
    );
    expect(article.title).toBe('Tram delayed');
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: LEAD },
      { kind: 'heading', level: 2, text: 'What now' },
      { kind: 'paragraph', text: END },
    ]);
  });

  test('external entities are not read', async () => {
    const doctype = '<!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
    const outcome = await read(docx(paragraph(LEAD) + paragraph('&secret;'), doctype), 'entity.docx').then(
      (article) => JSON.stringify(article.blocks),
      (error: Error) => error.message,
    );
    expect(outcome).not.toContain('root:');
  });

  test('a damaged file says so', async () => {
    await expect(read(Buffer.from('PK and no archive'), 'damaged.docx')).rejects.toThrow(
      'the Word document is damaged',
    );
  });
});
