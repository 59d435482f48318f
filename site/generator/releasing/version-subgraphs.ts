import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

type Packages = Record<string, { version?: string }>;

/** Gives the package of each subgraph, whose version is that of its schema, the version of the process that is released. */
export function versionSubgraphs(repository: string, version: string): void {
  const lock = rewrite(path.join(repository, "package-lock.json"), ({ packages }: { packages: Packages }) => {
    for (const folder of subgraphsIn(packages)) Object.assign(packages[folder] ?? {}, { version });
  });
  for (const folder of subgraphsIn(lock.packages))
    rewrite(path.join(repository, folder, "package.json"), (description: object) => {
      Object.assign(description, { version });
    });
}

const subgraphsIn = (packages: Packages): readonly string[] =>
  Object.keys(packages).filter((folder) => /^subgraphs\/[^/]+$/.test(folder));

function rewrite<Content>(file: string, change: (content: Content) => void): Content {
  const content: Content = JSON.parse(readFileSync(file, "utf8"));
  change(content);
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
  return content;
}
