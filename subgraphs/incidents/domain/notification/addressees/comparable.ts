/** A name as it is compared: whoever is written with other capitals, another space or a sign that nobody sees is the same. */
export const comparable = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
