const isPartOf = (one: string, whole: string) => one.startsWith(`${whole}.`);

/** Whether one technique says something of another: it is the same, a part of it, or the whole of it. Pure. */
export const isAbout = (one: string, other: string): boolean =>
  one === other || isPartOf(one, other) || isPartOf(other, one);
