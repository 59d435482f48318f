import { changeParts, kindOf, type ProcessChange } from "../changes/change-kinds.js";
import { textsOf } from "../changes/compare-words.js";
import { lengthOfText } from "../changes/length-text.js";
import { levels } from "../changes/version-number.js";
import type { LocalDifference } from "../history/local-history.js";
import { partLink, partName } from "../links/part-link.js";
import { bullets } from "../markdown/bullets.js";
import { heading } from "../markdown/heading.js";
import { prose } from "../markdown/prose.js";
import type { ProcessModel } from "../model/process-model.js";
import type { ReferenceModel } from "../reference/reference-model.js";
import { apiLink } from "../reference/reference-place.js";
import type { PageWords } from "../words/page-words.js";
import { toVersion } from "./version-link.js";

/** The process and the interface as they stand: where changes lead to. */
interface Current {
  readonly model: ProcessModel;
  readonly reference: ReferenceModel;
}

type Words = PageWords["history"]["changes"];

/** What changed in the process, part by part. Each change leads to the place of what it is about. */
export function processBlocks(
  difference: LocalDifference,
  anchor: string,
  current: Current,
  words: Words,
): readonly string[] {
  const texts = { before: textsOf(difference.models.before), after: textsOf(difference.models.after) };
  return changeParts.flatMap((part) => {
    const changes = difference.process.filter((change) => kindOf(change).part === part);
    const items = changes.map((change) => changeItem(change, difference, texts, current, words));
    return items.length > 0 ? [heading(4, words.parts[part], `${anchor}.${part}`), bullets(items)] : [];
  });
}

/** How many changes there are, and how many of each level. */
export function processCount({ process }: Pick<LocalDifference, "process">, words: Words): string {
  const counts = levels.toReversed().map((level) => {
    const own = process.filter((change) => kindOf(change).level === level);
    return `${words.levels[level]} ${own.length}`;
  });
  return words.count(process.length, counts.join(", "));
}

type Texts = Readonly<Record<"before" | "after", ReturnType<typeof textsOf>>>;

function changeItem(
  change: ProcessChange,
  difference: LocalDifference,
  texts: Texts,
  current: Current,
  words: Words,
): string {
  const { level, loosens } = kindOf(change);
  const [was, is] = [
    listText(change.was, difference.models.before, words),
    listText(change.is, difference.models.after, words),
  ];
  const detail =
    change.kind === "wordsChanged" ? wordDetail(change.coordinate, texts) : [was, is].filter(Boolean).join(" → ");
  return [
    mark(level, words.levels[level]),
    ` ${prose(words.kinds[change.kind])}: ${subject(change.coordinate, difference, current)}`,
    detail === "" ? "" : `: ${detail}`,
    loosens ? ` <span className="loosens">${prose(words.loosens)}</span>` : "",
  ].join("");
}

/** A level or a risk in words; its style says it again. */
export const mark = (name: string, text: string) => `<span className="level level-${name}">${prose(text)}</span>`;

/** The part by its name: where it is now, or where it last was. */
function subject(
  coordinate: string,
  { before, after, models }: LocalDifference,
  { model, reference }: Current,
): string {
  const now = partLink(model, coordinate);
  // Whole enums and types of records have their place in the API reference.
  if (now) return reference.types.some(({ name }) => name === coordinate) ? apiLink(reference, coordinate, now) : now;
  const then = after && partLink(models.after, coordinate);
  if (after && then) return toVersion(then, after.release.version);
  return toVersion(partLink(models.before, coordinate) ?? `\`${coordinate}\``, before.release.version);
}

/** Some coordinates or texts in words. A way between states is told as such; one from nothing makes something new. */
function listText(
  items: readonly string[],
  model: ProcessModel,
  { newOne, lengthOf, vacant, fromState, beside }: Words,
): string {
  const names = items.map((item) => {
    const length = lengthOfText(item);
    if (length) return lengthOf(length);
    // Whom there must not be, as an allowance has it.
    if (item.startsWith("!")) return vacant(partName(model, item.slice(1)));
    // The state in which alone an allowance holds.
    if (item.startsWith("from ")) return fromState(partName(model, item.slice("from ".length)));
    return item === "" ? newOne : partName(model, item);
  });
  const [machine, from, to] = names;
  const isWay = items.length >= 3 && items[0]?.startsWith("Machine.");
  const others = items.length > 3 ? ` (${beside})` : "";
  return prose(isWay ? `${machine}, ${from} → ${to}${others}` : names.join(", "));
}

function wordDetail(coordinate: string, { before, after }: Texts): string {
  const [was, is] = [before.get(coordinate), after.get(coordinate)];
  const rows = (["title", "description"] as const).flatMap((key) =>
    was?.[key] === is?.[key] ? [] : [`<del>${prose(was?.[key] ?? "")}</del> <ins>${prose(is?.[key] ?? "")}</ins>`],
  );
  return rows.join("<br />");
}
