import { fileURLToPath } from 'node:url';
import type { Week } from '../library/insights.ts';

const WIDTH = 800;
const HEIGHT = 320;
/** Room for the numbers above the bars and the dates below them. */
const MARGIN = 32;
/** More bars would leave no room for their dates. */
const MOST_WEEKS = 13;
/** Pixels between two lines of the hatching. */
const HATCH = 8;
const COLOUR = { paper: '#ffffff', ink: '#1f2937', answered: '#2563eb', unanswered: '#b45309' } as const;
/** Digits look the same on every machine with a font that comes along. */
const FONT = 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';

/**
 * Draws a bar a week: answered questions filled, those without an answer hatched on top of them. No words are
 * drawn, so the picture serves every language.
 * @param weeks oldest first; the last 13 are drawn
 * @returns a PNG of 800 by 320 pixels
 * @throws when the drawing library has no build for this platform
 */
export async function drawWeeks(weeks: readonly Week[]): Promise<Buffer> {
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  if (!GlobalFonts.has('Chart'))
    GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(FONT)), 'Chart');
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const shown = weeks.slice(-MOST_WEEKS);
  const slot = (WIDTH - 2 * MARGIN) / Math.max(1, shown.length);
  const scale = (HEIGHT - 2 * MARGIN) / Math.max(1, ...shown.map(({ asked }) => asked));
  const floor = HEIGHT - MARGIN;

  context.fillStyle = COLOUR.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.font = '15px Chart';
  context.textAlign = 'center';
  shown.forEach(({ monday, asked, unanswered }, at) => {
    const width = Math.min(slot * 0.7, 80);
    const left = MARGIN + slot * (at + 0.5) - width / 2;
    const top = floor - asked * scale;
    const seam = top + unanswered * scale;
    context.fillStyle = COLOUR.answered;
    context.fillRect(left, seam, width, floor - seam);
    hatch(left, top, width, seam - top);
    context.fillStyle = COLOUR.ink;
    context.fillText(String(asked), left + width / 2, top - 8);
    context.fillText(monday.slice(5), left + width / 2, HEIGHT - 10);
  });
  context.fillRect(MARGIN, floor, WIDTH - 2 * MARGIN, 1);
  // Encoding in the background reads the canvas after it may have been collected, which ended the process.
  return canvas.toBuffer('image/png');

  function hatch(left: number, top: number, width: number, height: number): void {
    if (height <= 0) return;
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.strokeStyle = COLOUR.unanswered;
    context.lineWidth = 2;
    for (let at = -height; at < width; at += HATCH) {
      context.beginPath();
      context.moveTo(left + at, top + height);
      context.lineTo(left + at + height, top);
      context.stroke();
    }
    context.strokeRect(left + 1, top + 1, width - 2, height - 2);
    context.restore();
  }
}
