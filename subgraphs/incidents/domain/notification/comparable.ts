/** A name as it is compared: whoever is written with other capitals, or with another space, is the same. */
export const comparable = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
