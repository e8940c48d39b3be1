/** One fault of a field, as Discord words it: `{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }`. */
export interface FieldError {
  code: string;
  message: string;
}

/** Discord's tree of faults: the path of the field leads to its `_errors`. */
export interface FieldErrors {
  [key: string]: FieldErrors | FieldError[];
}

/** A refusal in Discord's shape: an HTTP status, one of its JSON error codes, and for bad fields where they are. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FieldErrors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

/** The refusals that more than one part answers with. Codes and words as in Discord's list of JSON error codes. */
export const refuse = {
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownServer: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooManyCommands: (limit: number) =>
    new DiscordError(400, 30032, `Maximum number of application commands reached (${limit})`),
  tooManyCreations: (limit: number) =>
    new DiscordError(
      400,
      30034,
      `Max number of daily application command creates has been reached (${limit})`,
    ),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  notYours: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidForm: (errors: FieldErrors) => new DiscordError(400, 50035, 'Invalid Form Body', errors),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
};

/** A 50035 for a single field. */
export function badField(path: readonly (string | number)[], code: string, message: string): DiscordError {
  return refuse.invalidForm(nestErrors([{ path, code, message }]));
}

/** Puts a flat list of faults into Discord's tree. */
export function nestErrors(
  faults: readonly (FieldError & { path: readonly (string | number)[] })[],
): FieldErrors {
  // Without prototypes: a path may hold any name that a request made up, `__proto__` too.
  const empty = (): FieldErrors => Object.create(null);
  const root = empty();
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      node[key] ??= empty();
      node = node[key] as FieldErrors;
    }
    node._errors ??= [];
    (node._errors as FieldError[]).push({ code, message });
  }
  return root;
}
