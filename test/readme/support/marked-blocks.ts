import { readFileSync } from "node:fs";
import { join } from "node:path";

export const repositoryRoot = join(__dirname, "../../..");

export const textOf = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

/** The fenced block, or the rows of the table, that follow the comment `<!-- test: name -->` in a Markdown text. */
export function readMarked(text: string, name: string): string {
  const [, behind] = text.split(`<!-- test: ${name} -->\n`);
  const fenced = /^\s*```\w+\n([\s\S]*?)\n```/.exec(behind ?? "")?.[1];
  const table = /^\s*((?:\|.*\n)+)/.exec(behind ?? "")?.[1];
  const found = fenced ?? table;
  if (found === undefined) throw new Error(`No block or table follows the mark "test: ${name}".`);
  return found;
}

/** The cells of a Markdown table without its head, as they stand. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    );

/** What stands between backticks in a text, in its order. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => `${code}`);
