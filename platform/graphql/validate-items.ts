/** Says what stands in a list for an item that is not right. */
type Refused = (problems: string) => object;

const lists = new Map<unknown, { readonly property: string; readonly refused: Refused }>();

/**
 * A list of an input whose items are judged one by one: one that is not right is replaced by what says why, and those beside it are
 * taken. For operations that answer what became of each.
 */
export const ValidateItems =
  (refused: Refused): PropertyDecorator =>
  (target, property) => {
    lists.set(target.constructor, { property: String(property), refused });
  };

/** Replaces what is not right in such a list; in any other input nothing. */
export async function judgeEach(
  input: object,
  problemsOf: (item: object) => Promise<string | undefined>,
): Promise<void> {
  const list = lists.get(input.constructor);
  if (!list) return;
  const items: unknown = Reflect.get(input, list.property);
  if (!Array.isArray(items)) return;
  for (const [place, item] of items.entries()) {
    const problems = typeof item === "object" && item !== null ? await problemsOf(item) : undefined;
    if (problems !== undefined) items[place] = list.refused(problems);
  }
}
