import type { Browser, Page } from "playwright-core";
import { freePort } from "../../../local/runtime/free-port.js";
import { playScenario } from "../../../local/samples/player/play-scenario.js";
import type { Step, Wait } from "../../../local/samples/player/step.js";
import { rememberPeople } from "../../../local/samples/player/steps/remember-people.js";
import { opening } from "../../../local/samples/player/steps/steps-on.js";
import { declaredSigningKey } from "../../../local/samples/scenarios/declared-signing-key.js";
import { suspectedTokensForSale } from "../../../local/samples/scenarios/suspected-tokens-for-sale.js";
import { launchBrowser } from "../../browser/support/launch-browser.js";
import { type RunningSystem, startRunningSystem } from "../../journeys/support/processes/running-system.js";
import { incidentRows } from "./incident-rows.js";
import { serveDashboard } from "./served-dashboard.js";
import { openDashboard, type Visitor } from "./visitor.js";

export interface StartedDashboard {
  readonly running: RunningSystem;
  /** The dashboard in the browser of somebody who has not signed in. */
  open(): Promise<Visitor>;
  /** Signs in as somebody through the issuer's page, does the work, and fails for whatever went wrong on the way. */
  signedIn(who: string, work: (page: Page, problems: string[]) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** The built dashboard before a whole system with seven open incidents, one more than a page of its list has. */
export async function startDashboard(): Promise<StartedDashboard> {
  const port = await freePort();
  const [running, browser] = await Promise.all([
    startRunningSystem({
      TRUSTED_DOCUMENTS_FILE: "gateway/examples/documents.json",
      TRUSTED_DOCUMENTS: "nobody",
      CORS_ORIGINS: `http://localhost:${port}`,
    }),
    launchBrowser(),
  ]);
  const [served] = await Promise.all([
    serveDashboard(port, running.system.gatewayUrl, running.system.url("issuer")),
    play(running, [...declaredSigningKey.parts, ...suspectedTokensForSale.parts]),
    play(running, finds),
  ]);
  return {
    running,
    open: () => openDashboard(browser, served.url),
    signedIn: (who, work) => signedIn(browser, served.url, who, work),
    async stop() {
      await browser.close();
      await served.stop();
      await running.stop();
    },
  };
}

async function play({ cordon }: RunningSystem, parts: readonly (Step | Wait)[]): Promise<void> {
  await playScenario(cordon, await rememberPeople(cordon), parts);
}

const finds = ["one", "two", "three", "four", "five"].map((number) =>
  opening(["Exchange"], "threat-analyst", {
    title: `Lookalike domain ${number}`,
    summary: "A domain that looks like ours was registered, and asks for passwords.",
    find: "PARTNER_TEAM_FIND",
  }),
);

async function signedIn(
  browser: Browser,
  url: string,
  who: string,
  work: (page: Page, problems: string[]) => Promise<void>,
): Promise<void> {
  const { page, problems } = await openDashboard(browser, url);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: who }).click();
  await page.getByRole("status").filter({ hasText: "Live" }).waitFor();
  await incidentRows(page).first().waitFor();
  await work(page, problems);
  expect(problems).toEqual([]);
  await page.context().close();
}
