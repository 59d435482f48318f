import { source as axe } from "axe-core";
import type { Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on the page as it is now that keeps somebody from using it. */
export async function seriousFindings(page: Page, where: string): Promise<readonly string[]> {
  const violations: readonly Violation[] = await page.evaluate(
    `${axe}; axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, help, nodes }) => `${where}: ${id} (${help}), ${nodes.length}x: ${nodes[0]?.html.slice(0, 160)}`);
}
