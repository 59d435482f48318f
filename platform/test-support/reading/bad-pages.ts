import { getNamedType, isListType } from "graphql";
import { badCursors, badSizes, decode, filterOf, oddValues, orderFields, tooCombined } from "./bad-arguments.js";
import type { ConnectionField } from "./connections-of.js";
import { cursorIn, type Page, type PageSource, pageBy } from "./page-by.js";

/**
 * Asks for pages of a list by arguments that are wrong, contradict themselves or are hardly meant.
 * @param others cursors of other lists
 * @returns what went wrong, in words; undefined where no way led to the list
 */
export async function badPages(
  asking: PageSource,
  connection: ConnectionField,
  others: readonly string[],
): Promise<readonly string[] | undefined> {
  const found = await findList(asking, connection);
  return found && new Trial(asking, connection, found).run(others);
}

interface FoundList {
  /** The way that leads to it. */
  readonly way: string;
  /** A cursor of an entry, where there is one. */
  readonly cursor: string | undefined;
}

/** The list by the first way that leads to one with entries, or to any. */
async function findList(asking: PageSource, connection: ConnectionField): Promise<FoundList | undefined> {
  let empty: string | undefined;
  for (const way of connection.ways) {
    const outcome = await pageBy(asking, way, connection, "first: 1");
    const [error] = outcome.errors;
    if (error) throw new Error(`${connection.name}: ${error.message}`);
    const cursor = cursorIn(outcome);
    if (cursor) return { way, cursor };
    if (outcome.pages.length > 0) empty ??= way;
  }
  return empty === undefined ? undefined : { way: empty, cursor: undefined };
}

/** What is tried with one list. */
class Trial {
  private readonly wrong: string[] = [];

  constructor(
    private readonly asking: PageSource,
    private readonly connection: ConnectionField,
    private readonly list: FoundList,
  ) {}

  async run(others: readonly string[]): Promise<readonly string[]> {
    for (const size of badSizes) await this.refused(size);
    await this.cursors(others);
    await this.orders();
    await this.filters();
    return this.wrong;
  }

  private async cursors(others: readonly string[]): Promise<void> {
    const { cursor } = this.list;
    const ofOthers = others.filter((one) => !cursor || decode(one)[0] !== decode(cursor)[0]);
    for (const one of [...badCursors(cursor), ...ofOthers]) await this.refused(`after: ${JSON.stringify(one)}`);
    for (const one of [...badCursors(undefined), ...ofOthers].slice(-2))
      await this.refused(`before: ${JSON.stringify(one)}`);
    // Without a size.
    if (cursor) await this.withstood(`after: "${cursor}"`);
  }

  private async orders(): Promise<void> {
    const [order, other] = orderFields(this.connection);
    if (!order || !other) return;
    await this.refused("orderBy: []");
    await this.refused(`orderBy: [{ field: ${order} }, { field: ${order}, direction: DESC }]`);
    const cursor = cursorIn(await this.by(`orderBy: [{ field: ${order} }]`));
    if (!cursor) return;
    await this.refused(`orderBy: [{ field: ${other} }], after: "${cursor}"`);
    await this.refused(`orderBy: [{ field: ${order}, direction: DESC }], after: "${cursor}"`);
  }

  private async filters(): Promise<void> {
    const filter = filterOf(this.connection);
    if (!filter) return;
    const odd = oddValues(filter);
    for (const one of odd) await this.withstood(`filter: ${one}`);
    if ("not" in filter.getFields()) {
      for (const combined of tooCombined()) await this.refused(`filter: ${combined}`);
      // The last of each field.
      for (const one of new Map(odd.map((given) => [/\w+/.exec(given)?.[0], given])).values()) {
        await this.foundNothing(`filter: { and: [${one}], not: ${one} }`);
        // As deep as it may be: what a list adds of its own is not counted.
        const given = `filter: ${one.replace(/ \}$/, ", not: { not: { not: { not: {} } } } }")}`;
        const { errors } = await this.by(given);
        if (errors.some(({ message }) => message.includes("within each other"))) this.note(given, errors[0]);
      }
    }
    for (const { name, type } of Object.values(filter.getFields()))
      if (getNamedType(type).name === "String" && !isListType(type)) await this.text(name);
  }

  /** No character of a text means anything else, and one that is too long is refused. */
  private async text(name: string): Promise<void> {
    for (const literal of ["%", "%a%", ".*", "[a-z]", "a|e", "\\\\w"])
      await this.foundNothing(`filter: { ${name}: "${literal}" }`);
    const given = `filter: { ${name}: $text }`;
    const { errors } = await this.by(given, "long ".repeat(200_000));
    if (errors[0]?.code !== "BAD_USER_INPUT") this.note(given, errors[0]);
  }

  private by = (given: string, text?: string) => pageBy(this.asking, this.list.way, this.connection, given, text);

  /** It is refused, in words that are more than a word. */
  private async refused(given: string): Promise<void> {
    const { errors, pages } = await this.by(given);
    const isSaid = errors.every(({ code, message }) => code === "BAD_USER_INPUT" && message.length > 30);
    if (errors.length === 0 || pages.length > 0 || !isSaid) this.note(given, errors[0]);
  }

  /** It is answered, or refused as what it is. */
  private async withstood(given: string): Promise<readonly Page[]> {
    const { errors, pages } = await this.by(given);
    const fault = errors.find(({ code }) => code !== "BAD_USER_INPUT");
    if (fault) this.note(given, fault);
    return pages;
  }

  private async foundNothing(given: string): Promise<void> {
    for (const { edges = [], totalCount = 0 } of await this.withstood(given))
      if (edges.length > 0 || totalCount > 0) this.note(given, undefined);
  }

  private note(given: string, error: object | undefined): void {
    this.wrong.push(
      `${this.connection.name}(${given.slice(0, 200)}): ${error ? JSON.stringify(error) : "was answered"}`,
    );
  }
}
