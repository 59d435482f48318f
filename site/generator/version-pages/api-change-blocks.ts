import type { ApiChange } from "../changes/api-changes.js";
import { bullets } from "../markdown/bullets.js";
import { prose } from "../markdown/prose.js";
import type { ReferenceModel } from "../reference/reference-model.js";
import { apiLink, typeFile } from "../reference/reference-place.js";
import type { PageWords } from "../words/page-words.js";
import { mark } from "./change-blocks.js";

const risks = ["breaking", "dangerous", "safe"] as const;

/** What changed for programs: what breaks first. What is still there leads to the API reference. */
export function apiChangeBlocks(
  changes: readonly ApiChange[],
  reference: ReferenceModel,
  text: PageWords["history"]["changes"],
): readonly string[] {
  if (changes.length === 0) {
    return [prose(text.noApi)];
  }
  const counts = risks.map((risk) => `${text.risks[risk]} ${changes.filter((change) => change.risk === risk).length}`);
  const items = changes.map(({ risk, path, action, was, is }) => {
    const values = [was, is].filter(Boolean).map((value) => `\`${value}\``);
    const said = `${mark(risk, text.risks[risk])} ${placeOf(path, reference)} ${prose(text.actions[action])}`;
    return values.length > 0 ? `${said}: ${values.join(" → ")}` : said;
  });
  return [prose(text.apiIntroduction), prose(text.count(changes.length, counts.join(", "))), bullets(items)];
}

/** A path with a link to the field, value or type that it lies in; without one where that is gone. */
function placeOf(path: string, reference: ReferenceModel): string {
  const [name = "", member] = path.split(".");
  const type = reference.types.find((one) => one.name === name);
  const code = `\`${path}\``;
  if (!type) {
    return code;
  }
  if (member === undefined) {
    const isRoot = ["query", "mutation", "subscription"].includes(type.kind);
    return isRoot ? `[${code}](/api/${typeFile(type)})` : apiLink(reference, name, code);
  }
  return type.members.some((one) => one.name === member) ? apiLink(reference, `${name}.${member}`, code) : code;
}
