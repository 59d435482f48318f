type Filter = Readonly<Record<string, unknown>>;

/** What a filter means, whatever it is combined of. @param holds whether one of its fields holds, which is none of `and`, `or` and `not` */
export function meetsFilter(filter: Filter, holds: (name: string, wanted: unknown) => boolean): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (wanted === null || wanted === undefined) return true;
    if (name === "and") return (wanted as Filter[]).every((one) => meetsFilter(one, holds));
    if (name === "or") return (wanted as Filter[]).some((one) => meetsFilter(one, holds));
    if (name === "not") return !meetsFilter(wanted as Filter, holds);
    return holds(name, wanted);
  });
}
