/** So many weaknesses a vulnerability comes of at most. */
export const maxWeaknesses = 10;
