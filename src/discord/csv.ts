/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/** One cell: quoted, and with an apostrophe before what a spreadsheet would calculate (OWASP, CSV Injection). */
function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** A line of a table as RFC 4180 writes it, its end included. */
export const csvLine = (values: readonly (string | number)[]) => `${values.map(cell).join(',')}\r\n`;
