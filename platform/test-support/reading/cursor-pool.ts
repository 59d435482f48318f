interface Page {
  readonly edges?: readonly { readonly cursor?: string }[];
  readonly pageInfo?: { readonly startCursor?: string | null; readonly endCursor?: string | null };
}

/** So many of a list and order are kept, the latest: those of other viewers and filters as well. */
const maxKept = 12;

/** The cursors of pages that were answered, by the list and the order that they are of. */
export class CursorPool {
  private readonly known = new Map<string, string[]>();

  of(list: string): readonly string[] {
    return this.known.get(list) ?? [];
  }

  /** Takes the cursors out of an answer. @param lists of which list and order a page is, by its name in the answer */
  take(answer: unknown, lists: ReadonlyMap<string, string>): void {
    if (Array.isArray(answer)) for (const one of answer) this.take(one, lists);
    else if (answer !== null && typeof answer === "object")
      for (const [name, value] of Object.entries(answer)) {
        const list = lists.get(name);
        if (list && value) this.keep(list, value as Page);
        this.take(value, lists);
      }
  }

  private keep(list: string, { edges = [], pageInfo = {} }: Page): void {
    const cursors = [...edges.map(({ cursor }) => cursor), pageInfo.startCursor, pageInfo.endCursor];
    const kept = this.known.get(list) ?? [];
    for (const cursor of cursors) if (cursor && !kept.includes(cursor)) kept.push(cursor);
    this.known.set(list, kept.slice(-maxKept));
  }
}
