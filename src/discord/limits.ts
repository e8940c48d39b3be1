/**
 * Discord's limits on what the bot sends, by name.
 * https://discord.com/developers/docs/components/reference and …/resources/message
 */
export const LIMITS = {
  /** UTF-16 units over all text displays of a message. */
  textDisplays: 4000,
  /**
   * UTF-8 bytes of the text displays together with 12 for each of them: users report HTTP 500 beyond
   * about 10,170; kept well below.
   */
  textBytes: 9500,
  bytesPerTextDisplay: 12,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  /** URL of a link button. */
  buttonUrl: 512,
  customId: 100,
  selectOptions: 25,
  selectText: 100,
  autocompleteChoices: 25,
  choiceText: 100,
  /** Title of a modal and label of a field. */
  modalTitle: 45,
  /** Description of a picture in a gallery. */
  mediaDescription: 1024,
  /** Value of a text input. */
  textInput: 4000,
  /** Milliseconds until the first response to an interaction must have arrived. */
  firstResponse: 3000,
} as const;
