import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The packages that compiled files require, themselves or by the files of ours that they require. */
export function packagesReached(entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/\b(?:require(?:\.resolve)?|import)\("([^"]+)"\)/g))
      if (name.startsWith(".")) visit(join(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(packageOf(name));
  };
  for (const entry of entries) visit(resolve(entry));
  return packages;
}

/** `pino` of `pino/file`, `@apollo/gateway` of `@apollo/gateway/dist/index`. */
const packageOf = (name: string): string => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
