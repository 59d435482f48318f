import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { NewSubgraph } from "./new-subgraph.js";

/** By path below the folder of the subgraph, what stands in the file. */
type Files = Readonly<Record<string, string>>;

/** The template is a subgraph like the others, of the word that it uses throughout; only that it is not in the list. */
export function filesFromTemplate(template: string, made: NewSubgraph): Files {
  const files = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [inWordsOf(made, relative(template, path)), inWordsOf(made, readFileSync(path, "utf8"))];
    }),
  );
}

/** A text of the template as the new subgraph has it. Pure. */
function inWordsOf({ name, entity, owner, date, since }: NewSubgraph, text: string): string {
  const words: Readonly<Record<string, string>> = {
    exercises: name,
    Exercises: name.charAt(0).toUpperCase() + name.slice(1),
    EXERCISES: name.toUpperCase(),
    exercise: entity.toLowerCase(),
    Exercise: entity,
    // It is not in the list itself, so that another stands in for it.
    "subgraphs.teams": `subgraphs.${name}`,
    "@cordon/exercises": owner,
    "1700000000000": String(date),
    "0.0.0": since,
  };
  return text.replace(
    /@cordon\/exercises|exercises?|subgraphs\.teams|1700000000000|(?<=since: ")0\.0\.0/gi,
    (word) => words[word] ?? word,
  );
}
