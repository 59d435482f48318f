import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Every page compiles it anew, and this form of it is less than half as long as the one that the package exports. */
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Takes a tenth of the time of all rules, and finds only what is moderate, which is left out below. */
const withoutRegion = { region: { enabled: false } };

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on the page as it is now that keeps somebody from using it; by all of its rules unless some are named. */
export async function seriousFindings(
  page: Page,
  where: string,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const options = JSON.stringify({
    resultTypes: ["violations"],
    ...(rules ? { runOnly: rules } : { rules: withoutRegion }),
  });
  // A page that is looked at twice has it already.
  if (!(await page.evaluate<boolean>("typeof axe !== 'undefined'"))) await page.evaluate(axe);
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, help, nodes }) => `${where}: ${id} (${help}), ${nodes.length}x: ${nodes[0]?.html.slice(0, 160)}`);
}
