/** What cannot be kept, or would reorder what stands beside it: halves of a surrogate pair, and marks that turn the direction. */
const unkept = /[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
const controls = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
const controlsWithinLines = /(?![\n\t])\p{Cc}/gu;
/** Something that is seen, as a text of a person must have it. */
const visible = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}]/u;

/** What a source wrote, as a text that can be kept and shown: of scalars alone, at most so long. Undefined where nothing is left. */
export function plainText(value: unknown, max: number, { lines = false } = {}): string | undefined {
  if (typeof value !== "string" && typeof value !== "boolean" && !(typeof value === "number" && Number.isFinite(value)))
    return undefined;
  // No more is looked at than can be kept, and something for what falls away.
  const raw = String(value).slice(0, max * 2 + 1);
  const clean = raw.replace(unkept, "\uFFFD");
  const text = (
    lines ? clean.replace(controlsWithinLines, " ") : clean.replace(controls, " ").replace(/ {2,}/g, " ")
  ).trim();
  if (!visible.test(text)) return undefined;
  return text.length <= max ? text : `${cut(text, max - 1)}…`;
}

/** Never between the halves of a surrogate pair. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
