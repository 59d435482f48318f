import type { NewSubgraph } from "./new-subgraph.js";

type Edit = (text: string, made: NewSubgraph, others: readonly string[]) => string;

/** The files that name every subgraph, and how a new one gets into each. Pure. @throws Error when a file is not as expected. */
export const sharedFiles: Readonly<Record<string, Edit>> = {
  "subgraphs/subgraphs.json": (text, { name, port, owner }) => {
    const list = JSON.parse(text);
    list.teams.subscribers.push(name);
    return json({ ...list, [name]: { port, subscribers: [], owner } });
  },
  "package.json": (text, { name }) => {
    const description = JSON.parse(text);
    const scripts = Object.entries<string>(description.scripts).flatMap(([script, command]) =>
      script === "start:gateway"
        ? [
            [`start:${name}`, command.replace(/gateway$/, name)],
            [script, command],
          ]
        : [[script, command]],
    );
    return json({ ...description, scripts: Object.fromEntries(scripts) });
  },
  ".github/CODEOWNERS": (text, { name, owner }, others) =>
    afterLast(
      text,
      new RegExp(`^/subgraphs/(${others.join("|")})/ `),
      () => `${`/subgraphs/${name}/`.padEnd(35)} ${owner}`,
    ),
  ".github/workflows/ci.yml": (text, { name }, others) =>
    afterLast(text, new RegExp(`^ +(${others.join("|")}): subgraphs/`), (line) =>
      line.replace(/\w+: .*/, `${name}: subgraphs/${name}/**`),
    ),
  "docker-compose.yml": (text, { name }) =>
    afterLast(text, /^ +DATABASE_URL_/, (line) =>
      line.replace(/\w+:.*/, `DATABASE_URL_${name.toUpperCase()}: ${urlOf(name, line)}`),
    ),
  "local/docker-databases.sql": (text, { name }) =>
    afterLast(
      afterLast(text, /^CREATE ROLE /, () => `CREATE ROLE "${name}" LOGIN PASSWORD '${name}';`),
      /^CREATE DATABASE /,
      () => `CREATE DATABASE "${name}" OWNER "${name}";`,
    ).replace(/(REVOKE ALL ON DATABASE .*) FROM/, `$1, "${name}" FROM`),
  "local/Dockerfile": (text, { name }, others) =>
    afterLast(
      text,
      new RegExp(`^CMD \\["node", "dist/subgraphs/(${others.join("|")})/index.js"\\]$`),
      () => `
FROM subgraph AS ${name}
COPY --from=compiled /cordon/dist/subgraphs/${name} dist/subgraphs/${name}
CMD ["node", "dist/subgraphs/${name}/index.js"]`,
    ),
  "subgraphs/README.md": (text, { name, entity, owner }, others) =>
    afterLast(text, new RegExp(`^\\| \\[(${others.join("|")})\\]`), (line) => {
      const widths = line.split("|").map((cell) => cell.length);
      const cells = ["", ` [${name}](${name}/README.md)`, ` what \`record${entity}\` keeps`, ` \`${owner}\``, ""];
      return cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("|");
    }),
};

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

/** The address of a database that is made like the one in the line. */
const urlOf = (name: string, line: string) => `postgres://${name}:${name}@${line.replace(/.*@(.*)\/.*/, "$1")}/${name}`;

/** A line made of the last one that fits, and behind it. */
function afterLast(text: string, fits: RegExp, made: (line: string) => string): string {
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => fits.test(line));
  if (last < 0) throw new Error(`No line fits ${fits}, behind which the new subgraph would stand.`);
  return lines.toSpliced(last + 1, 0, made(lines[last] ?? "")).join("\n");
}
