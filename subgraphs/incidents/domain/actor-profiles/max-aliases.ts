/** So many other names of an adversary are kept. */
export const maxAliases = 20;
