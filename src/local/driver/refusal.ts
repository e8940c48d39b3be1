/** The call asks for something that Discord's client would not let a member do, so nothing was sent to the bot. */
export class ClientRefusal extends Error {
  override name = 'ClientRefusal';
}

/** The bot did not answer in time: what Discord shows as "The application did not respond". */
export class InteractionFailed extends Error {
  override name = 'InteractionFailed';
}
