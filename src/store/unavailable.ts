/**
 * What SQLite and PostgreSQL call it when they cannot be used for now: locked, no space, a disk or a connection
 * that fails, a server that starts or stops. https://www.sqlite.org/rescode.html and
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const CODES =
  /^(?:SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)|08|53|57P0|55P03|57014|E(?:CONN|PIPE|NOENT|TIMEDOUT|HOSTUNREACH))/;

/** node-postgres gives these no code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be used for now, and not that something was wrong with the query. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? CODES.test(code) : MESSAGES.test(error.message);
}
