const usualDays = 14;

/** Until when somebody looks at a precursor again, where nobody says otherwise. */
export const reviewDueAt = (now: Date): Date => new Date(now.getTime() + usualDays * 86_400_000);
