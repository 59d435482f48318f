/** The columns that hold JSON though their values are lists. */
const jsonLists: ReadonlySet<string> = new Set(["changes", "heads", "content", "recipientGroups"]);

/** Records of a table as they are handed to COPY. */
export interface TableLines {
  readonly table: string;
  /** What stands in each line, in this order. */
  readonly properties: readonly string[];
  /** In PostgreSQL's text format. */
  readonly lines: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const bytesAtFirst = 65_536;
const maxBytesPerUnit = 3;

/**
 * Records of a table, all of which have the same properties, while they become lines. What is added is written out at once, so that
 * nothing of the records has to be kept.
 */
export class LinesOfTable {
  private properties: readonly string[] | undefined;
  private lines = new Uint8Array(0);
  private length = 0;

  constructor(private readonly table: string) {}

  add(records: readonly object[]): void {
    const [first] = records;
    if (!first) return;
    this.properties ??= Object.keys(first);
    let text = "";
    for (const record of records) text += copyLine(record as Readonly<Record<string, unknown>>, this.properties);
    this.makeRoomFor(text.length * maxBytesPerUnit);
    this.length += encoder.encodeInto(text, this.lines.subarray(this.length)).written;
  }

  /** Nothing where there was no record. */
  end(): readonly TableLines[] {
    const { table, properties, lines, length } = this;
    return properties ? [{ table, properties, lines: lines.subarray(0, length) }] : [];
  }

  private makeRoomFor(more: number): void {
    const wanted = this.length + more;
    if (wanted <= this.lines.length) return;
    const before = this.lines;
    this.lines = new Uint8Array(Math.max(bytesAtFirst, wanted, 2 * before.length));
    this.lines.set(before.subarray(0, this.length));
  }
}

/** The properties of a record as a line of that format. */
export function copyLine(record: Readonly<Record<string, unknown>>, properties: readonly string[]): string {
  let line = "";
  let end = "";
  for (const property of properties) {
    line += end;
    line += copyValue(record[property], property);
    end = "\t";
  }
  return `${line}\n`;
}

function copyValue(value: unknown, property: string): string {
  if (typeof value === "string") return escapeText(value);
  if (value === null) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && !jsonLists.has(property))
    return escapeText(`{${value.map((item) => `"${String(item).replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
  return typeof value === "object" ? escapeText(JSON.stringify(value)) : String(value);
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escapeText = (text: string) =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text;
