// The keys of the texts. The union is generated from the English files; see ui/src/wire.
/** A key of the texts. */
export type TextKey = string;
