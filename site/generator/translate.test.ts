import { execFile } from "node:child_process";
import path from "node:path";

/* The compiled command (npm run build). */
const program = path.join(__dirname, "../../dist/site/generator/translate.js");

const run = (...words: readonly string[]) =>
  new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, [program, ...words], (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });

test("it says how it is used", async () => {
  expect(await run("--help")).toEqual({ code: 0, output: expect.stringContaining("--missing"), errors: "" });
});

test.each([
  [["--mising"], /^Unknown option '--mising'/],
  [["--fill"], /^Option '--fill <value>' argument missing/],
  [["--fill", "/nowhere/list.json"], /^ENOENT: .*list\.json/],
  [["--supergraph", "/nowhere/supergraph.graphql"], /^ENOENT: .*supergraph\.graphql/],
  [["--fill", __filename], /is not JSON|not valid JSON/],
])("%j is refused in a line, and nothing is written", async (words, line) => {
  const { code, output, errors } = await run(...words);
  expect([code, output]).toEqual([2, ""]);
  expect(errors).toMatch(line);
  expect(errors.trim().split("\n")).toHaveLength(1);
});
