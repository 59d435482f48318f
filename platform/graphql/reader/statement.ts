import type { Viewer } from "../../identity/viewer.js";
import { maxCounted } from "../lists/connection.js";
import { confirmedName, countName, pageName, placeName } from "./names-in-json.js";
import type { Condition, Match, Permission, Reading, Readings, Relation, Value } from "./reading.js";
import type { SelectedPage, SelectedRelation, Selection } from "./selection.js";
import type { Slot } from "./slots.js";
import { pageOf, type Source } from "./source.js";
import { jsonOf, snakeCase, tableOf } from "./table-of.js";

type WithoutName =
  | { readonly of: "conditions" | "within"; readonly index: number }
  | { readonly of: "viewer"; readonly permission: (viewer: Viewer) => Condition };

/** Writes one statement that reads rows, and whatever they lead to, as JSON. */
export class Statement {
  readonly slots: Slot[] = [];
  /** Whether a list in it is filtered: the best plan depends on for what. */
  isFiltered = false;
  private readonly places = new Map<string, number>();
  private aliases = 0;
  private scopes = 0;

  constructor(
    private readonly readings: Readings,
    private readonly viewer: Viewer,
    /** The rows that it begins with. */
    private readonly root: Source,
    /** What the conditions of hidden relations take. */
    private readonly given: Readonly<Record<string, unknown>> = {},
  ) {}

  /** All rows as a JSON array. */
  rows(selection: Selection, source: Source): string {
    return `(SELECT COALESCE(json_agg(one), '[]') FROM (${this.select(selection, source)}) AS one)`;
  }

  /** How many rows there are, as far as they are counted. */
  count(source: Source): string {
    const alias = this.nextAlias();
    const limit = (this.reading(source.kind).counted ?? maxCounted) + 1;
    return `(SELECT count(*)::integer FROM (SELECT ${this.from(source, alias)} LIMIT ${limit}) AS counted)`;
  }

  /** The rows of some kinds that have one of the given ids, each with its kind. Those that are read as the same row are found together. */
  kinds(kinds: readonly string[]): string {
    const together = new Map<Permission, string[]>();
    for (const kind of kinds) {
      const { permission } = this.reading(kind);
      together.set(permission, [...(together.get(permission) ?? []), kind]);
    }
    const found = [...together].map(([permission, some]) => this.readBy(permission, some));
    return `(SELECT COALESCE(json_agg(one), '[]') FROM (${found.join(" UNION ALL ")}) AS one)`;
  }

  private readBy({ as, readable, lookUp }: Permission, kinds: readonly string[]): string {
    const alias = this.nextAlias();
    const [first = ""] = kinds;
    const reading = this.reading(first);
    const wanted = this.bind(
      { sql: "id = ANY(CAST(:ids AS uuid[]))", parameters: {} },
      reading,
      alias,
      undefined,
      false,
    );
    const rows = kinds.map((kind) => {
      const columns = kinds.length > 1 ? `id, ${as ? snakeCase(as.by) : "NULL"}` : "*";
      return `SELECT ${columns}, '${kind}' AS of_kind FROM "${tableOf(this.reading(kind).table).name}" WHERE ${wanted}`;
    });
    const permission = (lookUp ?? { readable }).readable;
    const mayRead = this.bind(permission(this.viewer), reading, alias, undefined, { of: "viewer", permission });
    const joined = as
      ? ` ${as.optional ? "LEFT " : ""}JOIN "${this.tableName(as.kind)}" AS ${alias}p ON ${alias}p.id = ${alias}.${snakeCase(as.by)}`
      : "";
    const confirmed = lookUp ? `(${this.named(lookUp.isConfirmed, reading, alias)}) IS TRUE` : "true";
    return `SELECT ${alias}.id, ${alias}.of_kind AS kind, ${confirmed} AS "isConfirmed" FROM (${rows.join(" UNION ALL ")}) AS ${alias}${joined} WHERE ${mayRead}`;
  }

  private select(selection: Selection, source: Source): string {
    const alias = this.nextAlias();
    const { order, limit, isLookUp } = source;
    const reading = this.reading(source.kind);
    const own = (sql: string) => this.named(sql, reading, alias, source.of);
    const { lookUp } = reading.permission;
    const inner = [
      ...(limit ? order.slice(0, -1).map(({ expression }, index) => [placeName(index), own(expression)] as const) : []),
      ...(isLookUp && lookUp ? [[confirmedName, own(lookUp.isConfirmed)] as const] : []),
    ];
    const from = this.from(source, alias, source.within);
    const by = order.map(({ expression, direction }) => `${own(expression)} ${direction}`).join(", ");
    const orderBy = by && ` ORDER BY ${by}`;
    const columns = this.columns(selection, alias);
    const added = inner.map(([name, sql]) => `${sql} AS "${name}"`);
    if (!limit) return `SELECT ${[...columns, ...added].join(", ")} ${from}${orderBy}`;
    // What a row leads to is read for those of the page only.
    const shown = inner.map(([name]) => `${alias}."${name}"`);
    const page = `SELECT ${[`${alias}.*`, ...added].join(", ")} ${from}${orderBy} LIMIT ${limit}`;
    return `SELECT ${[...columns, ...shown].join(", ")} FROM (${page}) AS ${alias}`;
  }

  private from(source: Source, alias: string, further: readonly Condition[] = []): string {
    const reading = this.reading(source.kind);
    const { as, readable, lookUp } = reading.permission;
    const permission = ((source.isLookUp && lookUp) || { readable }).readable;
    const isRoot = source === this.root;
    const bound = [
      ...(source.isTrusted ? [] : [[permission(this.viewer), { of: "viewer", permission }] as const]),
      ...source.conditions.map((one, index) => [one, isRoot && ({ of: "conditions", index } as const)] as const),
      ...further.map((one, index) => [one, isRoot && ({ of: "within", index } as const)] as const),
    ] as const;
    const conditions = bound.map(([condition]) => condition);
    const written = bound.map(([condition, from]) => `(${this.bind(condition, reading, alias, source.of, from)})`);
    // Also the confirmation of a copy asks it.
    const isJoined = as && ((source.isLookUp && lookUp) || conditions.some(({ sql }) => sql.includes(`${as.alias}.`)));
    const joined = isJoined
      ? ` ${as.optional ? "LEFT " : ""}JOIN "${this.tableName(as.kind)}" AS ${alias}p ON ${alias}p.id = ${alias}.${snakeCase(as.by)}`
      : "";
    return `FROM "${tableOf(reading.table).name}" AS ${alias}${joined} WHERE ${written.join(" AND ") || "true"}`;
  }

  /** The values of a row, and what it leads to. */
  private columns({ kind, sent, taken, expressions, relations }: Selection, alias: string): readonly string[] {
    const reading = this.reading(kind);
    const { columns } = tableOf(reading.table);
    const names = taken.has("*") ? columns.keys() : new Set(["id", ...sent, ...taken]);
    const own = [...names].flatMap((name) => {
      const type = columns.get(name)?.type;
      return type ? [`${jsonOf(this.column(kind, name, alias), type)} AS "${name}"`] : [];
    });
    const computed = [...expressions].map((name) => {
      const { sql, type = "" } = reading.expressions[name] as Reading["expressions"][string];
      return `${jsonOf(`(${this.named(sql, reading, alias)})`, type)} AS "${name}"`;
    });
    const led = [...relations.values()].flatMap((one, index) => this.relation(one, index, kind, alias));
    return [...own, ...computed, ...led];
  }

  /** The value of a column, as far as the viewer may read what it tells of. */
  private column(kind: string, name: string, alias: string): string {
    const { relations, hiddenWith } = this.reading(kind);
    const relation = relations[hiddenWith?.[name] ?? ""];
    const value = `${alias}.${snakeCase(name)}`;
    if (!relation) return value;
    const source = { ...this.led(relation, kind), of: alias };
    return `(CASE WHEN EXISTS (SELECT ${this.from(source, this.nextAlias())}) THEN ${value} END)`;
  }

  private relation(selected: SelectedRelation, index: number, kind: string, alias: string): readonly string[] {
    const { relation, field, page, list } = selected;
    const source = { ...this.led(relation, kind), of: alias };
    const rows = page.rows as Selection;
    if (relation.cardinality === "one") {
      const isUnique = typeof relation.on.id === "string";
      const row = this.select(rows, {
        ...source,
        ...(isUnique ? { order: [] } : { limit: 1 }),
        isLookUp: !relation.isListed,
      });
      return [`(SELECT row_to_json(one) FROM (${row}) AS one) AS "${field}"`];
    }
    if (relation.cardinality === "many") return [`${this.rows(rows, source)} AS "${field}"`];
    if (list && list.conditions.length > 0) this.isFiltered = true;
    return list ? this.page(page, pageOf(list, source), pageName(index)) : [];
  }

  /** A page under one name, and the count of its list under another; each only where it is asked for. */
  page(page: SelectedPage, source: Source, name: string): readonly string[] {
    return [
      ...(page.rows ? [`${this.rows(page.rows, source)} AS "${name}"`] : []),
      ...(page.isCounted ? [`${this.count(source)} AS "${countName(name)}"`] : []),
    ];
  }

  /** The rows that a relation leads to, as it is declared. */
  private led({ to, on, where = {}, sql, order, inherits }: Relation, kind: string): Source {
    const { alias, permission } = this.reading(to);
    const conditions = [
      ...Object.entries(on).map(([column, match]) => matching(`${alias}.${column}`, match)),
      ...Object.entries(where).map(([column, value]) => equal(`${alias}.${column}`, value)),
      ...(sql ? [sql] : []),
    ];
    const own = this.reading(kind).permission.as;
    const { as } = permission;
    const through = as && on[as.by];
    const isSame =
      as && !as.narrows && ((kind === as.kind && through === "id") || (own?.kind === as.kind && through === own.by));
    return {
      kind: to,
      conditions: conditions.map((condition) => ({ sql: condition, parameters: {} })),
      order: [...(order?.by ?? []), { expression: `${alias}.id`, direction: order?.direction ?? "ASC" }],
      isTrusted: Boolean(inherits || isSame),
    };
  }

  /** A condition, with the names of this statement for rows, columns and parameters. */
  private bind(
    { sql, parameters }: Condition,
    reading: Reading,
    alias: string,
    of: string | undefined,
    from: WithoutName | false,
  ): string {
    const scope = this.scopes++;
    return this.named(sql, reading, alias, of).replace(/(?<!:):([a-zA-Z]\w*)/g, (_, name: string) => {
      // What is known of the viewer is the same everywhere.
      const key = name.startsWith("viewer") || name in this.given ? name : `${scope} ${name}`;
      let place = this.places.get(key);
      if (!place) {
        const slot: Slot = from ? ({ ...from, sql, name } as Slot) : { of: "value", value: parameters[name] };
        place = this.slots.push(name in this.given ? { of: "given", name } : slot);
        this.places.set(key, place);
      }
      return `$${place}`;
    });
  }

  private named(sql: string, { alias, permission: { as } }: Reading, own: string, of?: string): string {
    const aliases: Readonly<Record<string, string | undefined>> = {
      [alias]: own,
      it: own,
      of,
      ...(as && { [as.alias]: `${own}p` }),
    };
    return sql.replace(/\b([a-zA-Z]+)\.(\w+)/g, (whole, name: string, property: string) =>
      aliases[name] ? `${aliases[name]}.${snakeCase(property)}` : whole,
    );
  }

  private reading = (kind: string): Reading => this.readings[kind] as Reading;
  private tableName = (kind: string): string => tableOf(this.reading(kind).table).name;
  private nextAlias = (): string => `t${this.aliases++}`;
}

function matching(column: string, match: Match): string {
  if (typeof match === "string") return `${column} = of.${match}`;
  return "among" in match ? `${column} = ANY(of.${match.among})` : `${column} @> ARRAY[of.${match.has}]`;
}

/** Of constants of the code alone. */
function equal(column: string, value: Value): string {
  if (value === null) return `${column} IS NULL`;
  if (typeof value === "object") return `${column} IN (${value.map(literal).join(", ")})`;
  return `${column} = ${literal(value)}`;
}

const literal = (value: string | number | boolean): string =>
  typeof value === "string" ? `'${value}'` : String(value);
