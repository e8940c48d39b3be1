/** Why a source is no article, as one sentence without its full stop that a member can be shown. */
export class ReadFault extends Error {}
