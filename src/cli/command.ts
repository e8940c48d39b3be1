/** One subcommand of the command line: `src/cli/<name>.ts`, listed in `src/cli.ts`. */
export interface CliCommand {
  /** The line that help and a wrong call print, `ask "<question>" [--limit n] [--json]`. */
  usage: string;
  /** One sentence for the help page. */
  summary: string;
  /**
   * Runs with the arguments after the subcommand's name and resolves to the exit code.
   * Results go to standard output, everything else to standard error.
   * @throws {UsageError} when the call is wrong (exit code 2).
   */
  run(args: string[]): Promise<number>;
}

/** A wrong call: its message is the one clear line the caller sees. */
export class UsageError extends Error {}
