/** Discord's limits, each under the name the code reads it by. Lengths are UTF-16 units, sizes bytes, times milliseconds. */
export const LIMITS = {
  /** An interaction must get its first answer within this time. */
  firstResponse: 3_000,
  /** Afterwards its token works this long, counted from the interaction. */
  interactionToken: 15 * 60_000,

  content: 2_000,
  nonce: 25,
  /** Discord says "the past few minutes". */
  nonceKept: 3 * 60_000,

  embeds: 10,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1_024,
  embedFooter: 2_048,
  embedAuthor: 256,
  /** All texts of all embeds of a message together. */
  embedsTotal: 6_000,

  /** All components of a message, nested ones counted. */
  components: 40,
  /** Action rows of a message without Components V2. */
  actionRows: 5,
  sectionTexts: 3,
  /** All text displays of a message together. */
  displayText: 4_000,
  /** Reported by users: above this sum of UTF-8 bytes and 12 for each text display Discord answers 500. */
  displayBytes: 10_170,
  displayBytesPerText: 12,
  galleryItems: 10,
  mediaDescription: 1_024,

  rowButtons: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
  customId: 100,

  modalTitle: 45,
  modalComponents: 5,
  label: 45,
  labelDescription: 100,
  textInput: 4_000,
  textInputPlaceholder: 100,
  uploadFiles: 10,
  choiceGroup: 10,

  slashCommands: 100,
  userCommands: 15,
  messageCommands: 15,
  commandCreationsPerDay: 200,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandChoices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** Names, descriptions and values of one command together. */
  commandCharacters: 8_000,
  stringOption: 6_000,
  fileTypes: 10,

  attachment: 10 * 1024 * 1024,
  attachments: 10,
  autocompleteChoices: 25,

  requestsPerSecond: 50,
  invalidRequests: 10_000,
  invalidRequestsWindow: 10 * 60_000,

  gatewayPayload: 4_096,
  gatewaySendsPerMinute: 120,
  identifiesPerDay: 1_000,
  serversPerShard: 2_500,
} as const;
