/** Whom somebody is told to ask for an approval. */
export const executives = "Min-jun Lee, Sofia Lindqvist";
